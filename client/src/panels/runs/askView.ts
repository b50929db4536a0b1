import { window } from 'vscode';
import { nameProblem } from './viewFile.ts';

export interface AskedView {
  readonly name: string;
  readonly isCommitted: boolean;
}

/** Asks for the name of a view and who is to have it; undefined where the person leaves off. */
export async function askView(
  name: string | undefined,
  known: readonly string[],
): Promise<AskedView | undefined> {
  const given = await window.showInputBox({
    title: 'Save View',
    prompt: 'Filter, order and columns are kept under this name.',
    value: name ?? '',
    validateInput: nameProblem,
  });
  if (given === undefined) return undefined;
  const isKnown = known.includes(given);
  const chosen = await window.showQuickPick(
    [
      {
        label: 'For the project',
        description: `.assay/views/${given}.json, to be committed`,
        isCommitted: true,
      },
      { label: 'Only for me', description: 'kept by this editor', isCommitted: false },
    ],
    { title: isKnown ? `Replace View ${given}` : `Save View ${given}` },
  );
  return chosen === undefined ? undefined : { name: given, isCommitted: chosen.isCommitted };
}
