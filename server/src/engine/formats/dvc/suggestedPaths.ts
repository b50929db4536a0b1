// tested by: test/engine/formats/dvc/features.test.ts
import type { Place } from '../../format.ts';
import type { Step } from '../../model/pipeline.ts';
import type { Cursor } from '../../schema/cursor.ts';
import { outputsOf } from './graph.ts';
import { folderOf, nameOf, relativePath, uriOfPath } from './paths.ts';

/** The lists of a step whose entries are paths. */
const pathLists: ReadonlySet<string> = new Set(['deps', 'outs', 'metrics', 'plots']);

/** The most paths that are offered at once. */
const most = 200;

/** A path that another step writes, as this step would name it. */
export interface SuggestedInput {
  readonly path: string;
  readonly step: string;
}

/** In a list under `deps` the outputs of the other steps. */
export function suggestedInputs(place: Place<'dvc'>, cursor: Cursor): readonly SuggestedInput[] {
  const base = baseOf(place, cursor);
  if (listOf(cursor) !== 'deps' || base === undefined) return [];
  const own = stepAt(place, cursor);
  const inputs = new Map<string, string>();
  for (const { uri, output } of outputsOf(place.project)) {
    const { stage } = output;
    const isOwn = stage.home === place.document.home && stage.key === own?.name;
    const path = isOwn ? undefined : relativePath(base, uri);
    if (path !== undefined && !inputs.has(path)) inputs.set(path, stage.name);
  }
  return [...inputs].slice(0, most).map(([path, step]) => ({ path, step }));
}

/** The files and folders that a path which is being typed could go on to, folders with a slash. */
export function suggestedPaths(place: Place<'dvc'>, cursor: Cursor): readonly string[] {
  return pathLists.has(listOf(cursor) ?? '') ? pathsAt(place, cursor) : [];
}

/** The same for the parameter file that may be named in an entry of `params`. */
export function suggestedParameterFiles(place: Place<'dvc'>, cursor: Cursor): readonly string[] {
  if (listOf(cursor) !== 'params' || cursor.bracketed || cursor.quoted) return [];
  const paths = pathsAt(place, cursor).filter((path) => /(?:\.(?:json|ya?ml|toml|py)|\/)$/i.test(path));
  return paths.filter((path) => !/(?:^|\/)(?:dvc\.yaml|dvc\.lock)$/.test(path));
}

function pathsAt(place: Place<'dvc'>, cursor: Cursor): readonly string[] {
  const typed = cursor.typed.slice(0, cursor.typed.lastIndexOf('/') + 1);
  const folder = uriOfPath(baseOf(place, cursor), typed === '' ? '.' : typed);
  const { files } = place.project;
  if (folder === undefined || files.rootOf(`${folder}/`) === undefined) return [];
  const names = files.entries(folder).filter((name) => !name.startsWith('.'));
  return names.slice(0, most).map((name) => {
    const isFolder = files.entries(`${folder}/${name}`).length > 0;
    return typed + nameOf(name) + (isFolder ? '/' : '');
  });
}

/** The list of a step that an entry is typed in: `stages`, the step (and `do` in a loop), the list, the index. */
function listOf({ path, expects }: Cursor): string | undefined {
  if (expects !== 'entry' || path[0] !== 'stages') return undefined;
  const inStep = path[2] === 'do' ? path.slice(3) : path.slice(2);
  return inStep.length === 2 ? inStep[0] : undefined;
}

function stepAt({ model }: Place<'dvc'>, { path }: Cursor): Step | undefined {
  return model.steps.find(({ name }) => name === path[1]);
}

/** The folder that the paths of the step at the cursor start from. */
export function baseOf(place: Place<'dvc'>, cursor: Cursor): string | undefined {
  const folder = folderOf(place.document.uri);
  const step = stepAt(place, cursor);
  return step === undefined ? folder : step.folder;
}
