import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { createEngine } from '../../server/src/engine/engine.ts';
import type { Files } from '../../server/src/ports/files.ts';
import { FileIndex } from '../../server/src/workspace/fileIndex.ts';
import { loadFolder } from '../../server/src/workspace/load.ts';
import { strictLog } from '../support/project.ts';

const root = 'file:///project';

test('the byte-order mark of a .dvcignore stays, for DVC reads it as a letter', async () => {
  const names = ['.dvcignore', 'dvc.yaml'];
  const files: Files = {
    read: () => Promise.resolve({ ok: true, text: 'a: 1\n', hadMark: true }),
    bytes: () => Promise.resolve(undefined),
    list: () =>
      Promise.resolve({
        uris: names.map((name) => `${root}/${name}`),
        links: [],
        skipped: [],
        truncated: false,
      }),
  };
  const engine = createEngine({ log: strictLog });
  const loader = { engine, files, index: new FileIndex(), openText: () => undefined };
  await loadFolder(loader, URI.parse(root).toString(), { isCancellationRequested: false });
  expect(names.map((name) => engine.get(`${root}/${name}`)?.document.text)).toEqual([
    '\ufeffa: 1\n',
    'a: 1\n',
  ]);
});
