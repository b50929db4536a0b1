import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** The extension under test, as it was installed from its package. */
export function assay(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('assay-ml.assay');
  if (extension === undefined) throw new Error('Assay is not installed');
  return extension;
}

/** A file of the opened folder. */
export function fileIn(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Waits until `look` finds something; fails after ten seconds with what it was waited for. */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The codes of the diagnostics of a file that come from Assay. */
export function codesAt(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Assay')
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** The middle of a piece of the text. */
export function at(document: vscode.TextDocument, piece: string): vscode.Position {
  const found = document.getText().indexOf(piece);
  if (found < 0) throw new Error(`the text has no ${piece}`);
  return document.positionAt(found + Math.floor(piece.length / 2));
}

/** What a provider answers, waited for until it is something. */
export async function answer<T>(command: string, ...args: unknown[]): Promise<readonly T[]> {
  return await until(command, async () => {
    const found = await vscode.commands.executeCommand<readonly T[] | undefined>(command, ...args);
    return found !== undefined && found.length > 0 ? found : undefined;
  });
}

/** Opens a file and replaces all of its text; the file on the disk stays as it is. */
export async function type(path: string, text: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileIn(path)));
  const { document } = editor;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(whole, text));
  return editor;
}

/** Gives a file its text on the disk back. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

/** The processes of the language server that this extension host started. */
export function serverProcesses(): number[] {
  const module = vscode.Uri.joinPath(assay().extensionUri, 'dist', 'server.js').fsPath;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => commandOf(id).includes(module));
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
