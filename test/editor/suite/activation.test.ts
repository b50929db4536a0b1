import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { assay } from './editor.ts';

describe('activation', () => {
  it('takes at most 50 ms of its own', () => {
    assert.equal(assay().isActive, true, 'a folder with a dvc.yaml wakes Assay');
    const load = between('willLoadExtensionCode', 'didLoadExtensionCode');
    const activate = between('willActivateExtension', 'didActivateExtension');
    // eslint-disable-next-line no-console -- the figure is what the log is read for
    console.log(`loading took ${load.toFixed(1)} ms, activating then ${activate.toFixed(1)} ms`);
    assert.ok(activate <= 50, `activate took ${activate} ms`);
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

interface Marks {
  getMarks(): readonly { readonly name: string; readonly startTime: number }[];
}

/** The time between two marks that the extension host makes for Assay, in milliseconds. */
function between(first: string, second: string): number {
  const { MonacoPerformanceMarks: marks } = globalThis as { MonacoPerformanceMarks?: Marks };
  const at = (name: string): number => {
    const found = marks?.getMarks().find((mark) => mark.name === `code/extHost/${name}/${assay().id}`);
    if (found === undefined) throw new Error(`the extension host made no mark ${name}`);
    return found.startTime;
  };
  return at(second) - at(first);
}
