import { window } from 'vscode';
import { nameProblem } from './viewFile.ts';

export interface AskedView {
  readonly name: string;
  readonly isCommitted: boolean;
}

/** Asks for the name of a view and who is to have it; undefined where the person leaves off. */
export async function askView(
  name: string | undefined,
  known: readonly { readonly name: string; readonly isCommitted: boolean }[],
): Promise<AskedView | undefined> {
  const given = await window.showInputBox({
    title: 'Save View',
    prompt: 'Filter, order and columns are kept under this name.',
    value: name ?? '',
    validateInput: nameProblem,
  });
  if (given === undefined) return undefined;
  const before = known.find((one) => one.name === given);
  const project = {
    label: 'For the project',
    description: 'a file of .assay/views, to be committed',
    isCommitted: true,
  };
  const own = { label: 'Only for me', description: 'kept by this editor', isCommitted: false };
  const chosen = await window.showQuickPick(
    // One of the project's name would never be shown: the project's goes before it.
    before?.isCommitted === true ? [project] : [project, own],
    { title: before !== undefined ? `Replace View ${given}` : `Save View ${given}` },
  );
  return chosen === undefined ? undefined : { name: given, isCommitted: chosen.isCommitted };
}
