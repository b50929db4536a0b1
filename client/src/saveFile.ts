import { Uri, window, workspace } from 'vscode';
import { inform } from './tell.ts';

/** Asks where to save a file, and saves it there; nothing where the person wants it nowhere. */
export async function saveFile(name: string, content: Uint8Array): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
    title: `Save ${name}`,
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, content);
  inform(`Saved ${name}.`);
}
