// tested by: test/engine/formats/assay/rules/datasetUnpinned.test.ts
import type { DatasetEntry } from '../../model/manifest.ts';
import type { FileFacts, Project } from '../../model/project.ts';
import { uriOfFile } from './files.ts';

/** What the steps of all pipelines write. */
export interface Made {
  /** Whether a step may make what is at a URI, or something in it, or a folder that it is in. */
  mayBe(uri: string): boolean;
}

/** Looks through the outputs of all pipelines once. An output whose path is not known may be any file. */
export function madeIn(project: Project): Made {
  const outputs = project.all('dvc').flatMap(({ model }) => model.steps.flatMap((step) => step.outputs));
  const uris = outputs.map(({ uri }) => uri?.replace(/\/$/, ''));
  const written = new Set(uris);
  const folders = new Set(uris.flatMap((uri) => (uri === undefined ? [] : foldersOf(uri))));
  return {
    mayBe: (uri) =>
      written.has(undefined) ||
      written.has(uri) ||
      folders.has(uri) ||
      foldersOf(uri).some((folder) => written.has(folder)),
  };
}

/**
 * Whether something fixes the bytes of a data set: a digest, a `.dvc` file, a revision, a lock file of the
 * pipeline that makes it. Undefined where that cannot be known.
 */
export function isPinned(
  dataset: DatasetEntry,
  manifest: string,
  { files, made }: { readonly files: FileFacts; readonly made: Made },
): boolean | undefined {
  const path = dataset.path?.text;
  if (path === undefined) return undefined;
  if (dataset.digest !== undefined || path.endsWith('.dvc')) return true;
  if (path.startsWith('hf:')) return path.includes('@');
  const uri = uriOfFile(manifest, path);
  if (uri === undefined) return undefined;
  if (made.mayBe(uri)) return true;
  return files.exists(`${uri}.dvc`);
}

/** The folders that a URI lies in. */
function foldersOf(uri: string): readonly string[] {
  return Array.from(uri.matchAll(/\//g), ({ index }) => uri.slice(0, index));
}
