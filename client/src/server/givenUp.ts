import { commands, window } from 'vscode';
import type { CommandId } from '../commands/ids.ts';

const restart: { readonly title: string; readonly command: CommandId } = {
  title: 'Restart',
  command: 'assay.server.restart',
};
const showLog: { readonly title: string; readonly command: CommandId } = {
  title: 'Show Log',
  command: 'assay.server.showLog',
};

/** Says that the server stays off, and offers the two things that can be done. */
export async function tellGivenUp(): Promise<void> {
  const choice = await window.showErrorMessage(
    'The Assay language server crashed five times within a minute and stays off. Nothing in your files is lost.',
    restart,
    showLog,
  );
  if (choice !== undefined) await commands.executeCommand(choice.command);
}
