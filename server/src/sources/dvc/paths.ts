import { URI } from 'vscode-uri';

/** The name under which the engine knows a file, by its path below the root of the DVC repository. */
export function uriAt(path: string): string {
  return URI.from({ scheme: 'file', path: `/${path}` }).toString();
}

/** The path below the root of the repository behind such a name. */
export function pathAt(uri: string): string {
  return URI.parse(uri).path.slice(1);
}

/** The folder of a file; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * A path that a file in a folder names, from the root; undefined where it is of another system or another disk, and where
 * it leads out of the repository.
 */
export function joined(folder: string, path: string): string | undefined {
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** Whether a path is a folder or lies in it; the root holds all. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
