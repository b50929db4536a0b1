// tested by: test/engine/formats/assay/features.test.ts
import type { Place } from '../../format.ts';
import type { Cursor } from '../../schema/cursor.ts';
import { nameOf, uriOfFile } from './files.ts';

/** The keys whose values are paths. */
const pathKeys: ReadonlySet<string> = new Set(['path', 'card', 'pipeline', 'artifact', 'report', 'tests']);

/** The most paths that are offered at once. */
const most = 200;

/** The files and folders that a path which is being typed could go on to, folders with a slash. */
export function suggestedPaths({ document, project }: Place<'assay'>, cursor: Cursor): readonly string[] {
  const isLevel = cursor.path[0] === 'gates' && cursor.path.at(-1) === 'card';
  if (cursor.expects !== 'value' || isLevel || !pathKeys.has(cursor.path.at(-1) ?? '')) return [];
  const folder = cursor.typed.slice(0, cursor.typed.lastIndexOf('/') + 1);
  const uri = uriOfFile(document.uri, folder === '' ? '.' : folder);
  if (uri === undefined || project.files.rootOf(`${uri}/`) === undefined) return [];
  const names = project.files.entries(uri).filter((name) => !name.startsWith('.'));
  return names.slice(0, most).map((name) => {
    const isFolder = project.files.entries(`${uri}/${name}`).length > 0;
    return folder + nameOf(name) + (isFolder ? '/' : '');
  });
}
