import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesAt, fileIn, revert, serverProcesses, type, until } from './editor.ts';

const broken = (name: string): string => `stages:\n  fit:\n    cmd: echo \${${name}}\n`;

async function kill(): Promise<number> {
  const [id] = await until('a server', () =>
    serverProcesses().length === 1 ? serverProcesses() : undefined,
  );
  if (id === undefined) throw new Error('no server');
  process.kill(id, 'SIGKILL');
  await until('the end of the server', () => (serverProcesses().includes(id) ? undefined : true));
  return id;
}

describe('a language server that is killed', () => {
  after(revert);

  it('comes back while a file is being edited, and nothing is lost', async () => {
    const uri = fileIn('dvc.yaml');
    const editor = await type('dvc.yaml', broken('nowhere'));
    await until('a diagnostic', () => (codesAt(uri).length > 0 ? true : undefined));
    const killed = await kill();
    await type('dvc.yaml', `${broken('nowhere')}${broken('elsewhere').replace('stages:\n  fit', '  refit')}`);
    const codes = await until('the diagnostics of the new text', () =>
      codesAt(uri).length === 2 ? codesAt(uri) : undefined,
    );
    assert.deepEqual(codes, ['dvc/unknown-interpolation', 'dvc/unknown-interpolation']);
    assert.ok(editor.document.isDirty);
    assert.match(editor.document.getText(), /nowhere[\s\S]*elsewhere/);
    assert.ok(!serverProcesses().includes(killed));
  });

  it('stays off after five times within a minute, and starts again when asked', async () => {
    const started = Date.now();
    for (let crashes = 1; crashes < 5; crashes += 1) await kill();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    assert.ok(Date.now() - started < 60_000, 'five crashes within a minute');
    assert.deepEqual(serverProcesses(), [], 'no server was started a sixth time');
    await vscode.commands.executeCommand('assay.server.restart');
    await until('a server', () => (serverProcesses().length === 1 ? true : undefined));
    await type('dvc.yaml', broken('third'));
    await until('a diagnostic', () => (codesAt(fileIn('dvc.yaml')).length === 1 ? true : undefined));
  });
});
