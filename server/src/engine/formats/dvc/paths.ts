import { URI, Utils } from 'vscode-uri';
import { isTemplated } from './template.ts';

/** The folder of a file. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/**
 * The URI that a path in a pipeline file means, or undefined where it cannot be known: a template in it is not
 * resolved, or it names something that is no file (`s3://…`, `ds://…`).
 */
export function uriOfPath(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined || path === '' || isTemplated(path) || /^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    return undefined;
  const base = URI.parse(folder);
  const absolute = path.startsWith('/');
  const uri = absolute
    ? base.with({ path: Utils.joinPath(base.with({ path: '/' }), path).path })
    : Utils.joinPath(base, path);
  return uri.toString().replace(/\/$/, '');
}

/** Whether one URI is another, or lies inside of it. */
export function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}
