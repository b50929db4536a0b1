import { env, Uri, window, workspace, commands as editorCommands } from 'vscode';
import { saveFile } from '../../saveFile.ts';
import { plainLabel } from '../../text/plainLabel.ts';
import { plainMessage } from '../../text/plainMessage.ts';
import { pick } from '../pick.ts';
import type { Choice, Dialogs } from './dialogs.ts';

/** The dialogs of the editor. */
export const editorDialogs: Dialogs = {
  async input({ title, value, prompt, validate }) {
    return window.showInputBox({
      title,
      ignoreFocusOut: true,
      ...(value === undefined ? {} : { value }),
      ...(prompt === undefined ? {} : { prompt }),
      ...(validate === undefined ? {} : { validateInput: validate }),
    });
  },
  async choose<T>(title: string, choices: readonly Choice<T>[]) {
    const items = choices.map(({ label, description, value }) => ({
      label: plainLabel(label),
      ...(description === undefined ? {} : { description: plainLabel(description) }),
      value,
    }));
    const item = await window.showQuickPick(items, { title, matchOnDescription: true });
    return item?.value;
  },
  find: pick,
  confirm: async (message, detail, buttons) =>
    window.showWarningMessage(
      plainMessage(message),
      { modal: true, detail: plainMessage(detail) },
      ...buttons,
    ),
  offer: async (message, ...buttons) => window.showInformationMessage(plainMessage(message), ...buttons),
  warn: async (message, ...buttons) => window.showWarningMessage(plainMessage(message), ...buttons),
  done: (message) => void window.setStatusBarMessage(plainLabel(message), 4000),
  openFile: async (uri) => {
    await editorCommands.executeCommand('vscode.open', Uri.parse(uri, true));
  },
  openText: async (content) => {
    await window.showTextDocument(await workspace.openTextDocument({ content }), { preview: true });
  },
  save: saveFile,
  openAddress: async (address) => {
    const uri = Uri.parse(address, true);
    if (uri.scheme === 'https' || uri.scheme === 'http') await env.openExternal(uri);
  },
};
