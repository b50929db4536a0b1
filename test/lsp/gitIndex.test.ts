import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { LanguageClient } from '../support/languageClient.ts';

test('a file that is taken out of Git is no finding any more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay git-'));
  const client = new LanguageClient();
  const git = (...words: string[]): void => {
    execFileSync('git', ['-C', folder, ...words], { stdio: 'ignore' });
  };
  try {
    await writeFile(join(folder, 'dvc.yaml'), 'stages:\n  a:\n    cmd: x\n    outs: [out]\n');
    await writeFile(join(folder, 'out'), 'x');
    git('init');
    git('add', 'out');
    await client.start(folder);
    const uri = URI.file(join(folder, 'dvc.yaml')).toString();
    const found = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
    expect(found.map(({ code }) => code)).toEqual(['dvc/output-tracked']);
    git('rm', '--cached', '-f', 'out');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: URI.file(join(folder, '.git/index')).toString(), type: 2 }],
    });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  } finally {
    await client.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
