// tested by: test/sources/dvc/index.test.ts
import { base64Of } from '../../engine/evidence/base64.ts';
import type { ArtifactContent, ArtifactEntry } from '../../engine/evidence/artifact.ts';
import type { Cancel } from '../../ports/cancel.ts';
import { below } from './content.ts';
import type { HistoryOf } from './histories.ts';
import { artifactsOf, type Listed, type ListingOptions } from './listing.ts';

/** A file or folder of a run, from the root of the repository. */
export interface ArtifactOf extends HistoryOf {
  readonly path: string;
}

/** What lies in a folder of a run: folders first. */
export async function listArtifacts(
  options: ListingOptions,
  { run, state, path }: ArtifactOf,
  cancel: Cancel,
): Promise<readonly ArtifactEntry[]> {
  const all = await artifactsOf(options, run.revision.tree, state, cancel);
  const start = path === '' ? '' : `${path.replace(/\/+$/, '')}/`;
  const entries = new Map<string, ArtifactEntry>();
  for (const one of all.filter((file) => file.path.startsWith(start))) {
    const entry = entryIn(start, one);
    entries.set(entry.path, entry);
  }
  return [...entries.values()].sort((a, b) => Number(b.isFolder) - Number(a.isFolder));
}

function entryIn(start: string, { path, size }: Listed): ArtifactEntry {
  const end = path.indexOf('/', start.length);
  if (end < 0) return { path, isFolder: false, size };
  return { path: path.slice(0, end), isFolder: true, size: undefined };
}

/** A file of a run; undefined where it is none of its files, or is too long. */
export async function readArtifact(
  options: ListingOptions,
  { run, state, path }: ArtifactOf,
  limit: number,
  cancel: Cancel,
): Promise<ArtifactContent | undefined> {
  const { tree } = run.revision;
  const listed = await artifactsOf(options, tree, state, cancel);
  if (!listed.some((one) => one.path === path)) return undefined;
  const uri = tree.folder === undefined ? undefined : below(tree.folder, path);
  const own =
    uri === undefined
      ? await options.history.bytes(tree.commit ?? '', options.history.prefix + path, limit, cancel)
      : await options.files.bytes(uri, limit);
  const bytes = own ?? (await options.content.cached(state.outputs, path, limit));
  if (bytes === undefined) return undefined;
  return { path, base64: base64Of(bytes), size: bytes.length, uri: own === undefined ? undefined : uri };
}
