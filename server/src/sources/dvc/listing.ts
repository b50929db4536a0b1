// tested by: test/sources/dvc/index.test.ts
import { URI } from 'vscode-uri';
import type { Cancel } from '../../ports/cancel.ts';
import type { Files } from '../../ports/files.ts';
import type { History } from '../../ports/history.ts';
import type { Content, Tree } from './content.ts';
import { isWithin } from './paths.ts';
import type { Revision, State } from './states.ts';

export interface ListingOptions {
  readonly history: History;
  readonly files: Files;
  readonly content: Content;
}

/** A file of a revision. */
export interface Listed {
  readonly path: string;
  readonly size: number | undefined;
}

const mostFiles = 200_000;

/** The files of a revision, from the root of the repository; those of a working tree that lead out of it are left out. */
export async function filesOf(
  { history, files }: Omit<ListingOptions, 'content'>,
  { commit, folder }: Tree,
  cancel: Cancel,
): Promise<readonly string[]> {
  if (commit !== undefined) {
    const paths = await history.list(commit, history.prefix, cancel);
    return paths.map((path) => path.slice(history.prefix.length));
  }
  if (folder === undefined) return [];
  const start = `${URI.parse(folder).path.replace(/\/$/, '')}/`;
  const { uris } = await files.list(folder, mostFiles, cancel);
  return uris
    .map((uri) => URI.parse(uri).path)
    .flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
}

/** The pipelines and data files among the files of a repository; those of repositories inside of it are not its own. */
export function revisionAmong(tree: Tree, paths: readonly string[]): Revision {
  const inner = paths.flatMap((path) => /^(.+)\/\.dvc\/config$/.exec(path)?.[1] ?? []);
  const own = paths.filter((path) => !inner.some((folder) => isWithin(path, folder)));
  return {
    tree,
    pipelines: own.filter((path) => /(^|\/)dvc\.yaml$/.test(path)).sort(),
    dataFiles: own.filter((path) => /[^/]\.dvc$/.test(path)).sort(),
  };
}

/** The files of a run that a person looks at: what its steps plot, measure and make, and what DVCLive wrote. */
export async function artifactsOf(
  options: ListingOptions,
  tree: Tree,
  state: State,
  cancel: Cancel,
): Promise<readonly Listed[]> {
  const { content } = options;
  const roots = [
    ...state.plots,
    ...state.metrics.keys(),
    ...liveFolders(state).map((folder) => `${folder}/plots`),
  ];
  const wanted = [...roots, ...state.outs.map(({ path }) => path)];
  const found = new Map<string, number | undefined>();
  for (const output of state.outputs) {
    if (output.md5?.endsWith('.dir') !== true) found.set(output.path, output.size);
    for (const { path } of await content.cachedFolder(output)) found.set(`${output.path}/${path}`, undefined);
  }
  for (const path of await filesOf(options, tree, cancel))
    if (wanted.some((root) => isWithin(path, root))) found.set(path, found.get(path));
  return Array.from(found, ([path, size]) => ({ path, size })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The folders of DVCLive: each holds a file of metrics, and its plots. */
export function liveFolders({ metrics, missing, plots }: State): readonly string[] {
  const named = [...metrics.keys(), ...missing.keys()].flatMap(
    (path) => /^(.+)\/metrics\.(?:json|ya?ml)$/.exec(path)?.[1] ?? [],
  );
  const plotted = plots.flatMap((path) => /^(.+)\/plots(?:\/metrics)?$/.exec(path)?.[1] ?? []);
  return [...new Set([...named, ...plotted])];
}
