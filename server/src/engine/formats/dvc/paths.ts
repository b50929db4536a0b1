import { URI, Utils } from 'vscode-uri';

/** The folder of a file. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The longest path that a file system takes. */
const longest = 4096;

/** A path that is joined as it stands: nothing in it climbs, repeats a slash, or is written otherwise in a URI. */
const plain = /^(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/;

/**
 * The URI that a path in a pipeline file means, or undefined where it cannot be known: a template in it is not
 * resolved, or it names something that is no file here (`s3://…`, `ds://…`, `C:\\…`).
 */
export function uriOfPath(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined || path === '' || path.length > longest || path.includes('${')) return undefined;
  if (plain.test(path)) return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
  if (!path.isWellFormed()) return undefined;
  if (/^[a-z][a-z0-9+.-]*:[\\/]/i.test(path)) return undefined;
  const base = URI.parse(folder);
  const absolute = path.startsWith('/');
  const uri = absolute
    ? base.with({ path: Utils.joinPath(base.with({ path: '/' }), path).path })
    : Utils.joinPath(base, path);
  return uri.toString().replace(/\/$/, '');
}

/** The path from a folder to a file, as a pipeline file names it; none where there is no such path. */
export function relativePath(folder: string, uri: string): string | undefined {
  const from = folder.split('/');
  const to = uri.split('/');
  const differs = to.findIndex((part, index) => part !== from[index]);
  if (differs < 0 || differs < 3) return undefined;
  const up = from.slice(differs).map(() => '..');
  return [...up, ...to.slice(differs).map(nameOf)].join('/');
}

/** The name of a file or folder from its part of a URI. */
export function nameOf(part: string): string {
  return URI.parse(`file:///${part}`).path.slice(1);
}

/** The name of the file that a URI leads to. */
export function fileName(uri: string): string {
  return nameOf(uri.split('/').at(-1) ?? '');
}
