import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

let folder: string;
let client: LanguageClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay lsp-'));
  client = new LanguageClient();
});

afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

const uriOf = (name: string): string => URI.file(join(folder, name)).toString();
const pipeline = 'stages:\n  a:\n    cmd: echo ${lrr}\n';

async function start(): Promise<void> {
  client.capabilities = { textDocument: { diagnostic: {} } };
  await writeFile(join(folder, 'params.yaml'), 'lr: 0.1\n');
  await writeFile(join(folder, 'dvc.yaml'), pipeline);
  await client.start(folder);
  await client.notification<Health>('assay/health', ({ errors }) => errors > 0);
}

const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.request('textDocument/diagnostic', {
    textDocument: { uri: uriOf('dvc.yaml') },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });

test('a client that asks for findings gets them answered, and none sent', async () => {
  await start();
  const first = await ask();
  expect(first).toMatchObject({ kind: 'full', items: [{ code: 'dvc/unknown-interpolation' }] });
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await client.open(uriOf('dvc.yaml'), pipeline.replace('lrr', 'lr'));
  expect(await ask(first.resultId)).toMatchObject({ kind: 'full', items: [] });
  await client.notification<Health>('assay/health', ({ errors }) => errors === 0);
  expect(client.publishedCount).toBe(0);
});

test('a client can ask for the findings of every file, and is told of those that are the same', async () => {
  await start();
  const askAll = (
    previousResultIds: readonly { uri: string; value: string }[],
  ): Promise<WorkspaceDiagnosticReport> => client.request('workspace/diagnostic', { previousResultIds });
  const { items } = await askAll([]);
  expect(items.map(({ uri, kind }) => [uri, kind]).sort()).toEqual([
    [uriOf('dvc.yaml'), 'full'],
    [uriOf('params.yaml'), 'full'],
  ]);
  const again = await askAll([
    ...items.map(({ uri, resultId = '' }) => ({ uri, value: resultId })),
    { uri: uriOf('gone.yaml'), value: 'earlier' },
  ]);
  expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'full']);
});
