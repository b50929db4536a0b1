import { window } from 'vscode';
import { plainMessage } from './text/plainMessage.ts';

/** Says something as text: the editor would make links of `[text](address)`, and run the command of such a link. */
export function inform(message: string): void {
  void window.showInformationMessage(plainMessage(message));
}

/** Says as text what did not work. */
export function warn(message: string): void {
  void window.showWarningMessage(plainMessage(message));
}
