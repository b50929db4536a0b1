// tested by: test/engine/formats/dvc/templating/resolve.test.ts
import { itemsOf, mergedPairOf, stringOf, type Node } from '../../document/node.ts';
import type { Use } from '../../format.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { metricUses } from './metricFiles.ts';
import { folderOf, uriOfPath } from './paths.ts';
import { resolvedPipeline } from './templating/resolve.ts';
import type { ResolvedStage } from './templating/resolved.ts';

/** The files of variables, parameters and metrics that a pipeline names; what is several of these counts as the first. */
export function namedFiles(loaded: Loaded<'dvc'>, project: Project): readonly Use[] {
  const values = valueFiles(loaded, project);
  const known = new Set(values.map(({ uri }) => uri));
  return [...values, ...metricUses(loaded, project).filter(({ uri }) => !known.has(uri))];
}

function valueFiles(loaded: Loaded<'dvc'>, project: Project): readonly Use[] {
  const { document } = loaded;
  const folder = folderOf(document.uri);
  const { stages } = project.derive(resolvedPipeline, loaded);
  const vars = itemsOf(mergedPairOf(document.root, 'vars')?.value);
  const files = [
    ...vars.flatMap((item) => variableFile(item, folder)),
    ...stages.flatMap((stage) => filesOf(stage, folder)),
    ...loaded.model.steps.flatMap(({ parameters }) => parameters.flatMap(({ file }) => file ?? [])),
    ...listed(mergedPairOf(document.root, 'params')?.value, folder),
  ];
  return Array.from(new Set(files), (uri) => ({ uri, kind: 'params' }));
}

function filesOf({ draft, wdir, parameters }: ResolvedStage, folder: string): readonly string[] {
  if (wdir === undefined || (draft.vars.length === 0 && parameters.length === 0)) return [];
  const base = uriOfPath(folder, wdir === '' ? '.' : wdir);
  const names = new Set(parameters.flatMap(({ file }) => file.text ?? []));
  return [
    ...draft.vars.flatMap((item) => variableFile(item, base)),
    ...Array.from(names, (name) => uriOfPath(base, name)).filter((uri) => uri !== undefined),
  ];
}

/** The file of an item of `vars`: keys of it may follow behind a colon. */
function variableFile(item: Node, folder: string | undefined): readonly string[] {
  const uri = uriOfPath(folder, stringOf(item)?.split(':', 1)[0] ?? '');
  return uri === undefined ? [] : [uri];
}

/** The files of a list at the top of the file. */
function listed(list: Node | undefined, folder: string): readonly string[] {
  return itemsOf(list).flatMap((item) => uriOfPath(folder, stringOf(item) ?? '') ?? []);
}
