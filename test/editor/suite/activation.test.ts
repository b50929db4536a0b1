import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { assay } from './editor.ts';

describe('activation', () => {
  it('takes at most 50 ms of its own', () => {
    assert.equal(assay().isActive, true, 'a folder with a dvc.yaml wakes Assay');
    const load = between('willLoadExtensionCode', 'didLoadExtensionCode');
    const activate = between('willActivateExtension', 'didActivateExtension');
    console.log(`loading took ${load.toFixed(1)} ms, activating with it ${activate.toFixed(1)} ms`);
    assert.ok(activate - load <= 50, `activate took ${activate - load} ms`);
  });

  it('registers every command of its manifest', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const { contributes } = assay().packageJSON as { contributes: { commands: { command: string }[] } };
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});

/** The time between two marks that the extension host makes for Assay, in milliseconds. */
function between(first: string, second: string): number {
  const at = (name: string): number => {
    const mark = performance.getEntriesByName(`code/extHost/${name}/${assay().id}`)[0];
    if (mark === undefined) throw new Error(`the extension host made no mark ${name}`);
    return mark.startTime;
  };
  return at(second) - at(first);
}
