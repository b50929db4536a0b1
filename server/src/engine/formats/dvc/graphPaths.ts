import { URI } from 'vscode-uri';

/** The longest path that a file system takes. */
const longest = 4096;

/**
 * The absolute path that a path in a file of DVC means, without `.`, `..` and doubled slashes, or undefined where it
 * cannot be known. A URL stands for itself. Source: Output._parse_path, dvc/output.py.
 */
export function absolutePath(folder: string, text: string): string | undefined {
  if (text.length > longest || /^[a-z]:[\\/]/i.test(text)) return undefined;
  if (isUrl(text)) return text;
  const joined = text.startsWith('/') ? text : `${folder === '/' ? '' : folder}/${text}`;
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(text) ? normalized(joined) : joined;
}

/** Whether a path names something of another system: `s3://…`, `https://…`, `remote://…`, `ds://…`. */
export function isUrl(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
}

/** The data set that a dependency names (`ds://NAME`), if it does. Source: DatasetDependency, dvc/dependency/dataset.py. */
export function datasetIn(path: string): string | undefined {
  const found = /^ds:(?:\/\/([^/?#]*))?/i.exec(path);
  return found === null ? undefined : (found[1] ?? '');
}

function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The folder that a path lies in. */
export function parentOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end <= 0 ? '/' : path.slice(0, end);
}

/** Whether a path is the same as a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** The path of a file. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path;
}

/** The URI of a path in the file system that a URI belongs to. */
export function uriOf(path: string, beside: string): string {
  const root = beside.indexOf('/', beside.indexOf('://') + 3);
  if (/^[\w/.~-]*$/.test(path)) return beside.slice(0, root) + path;
  return URI.parse(beside).with({ path: path.toWellFormed() }).toString();
}
