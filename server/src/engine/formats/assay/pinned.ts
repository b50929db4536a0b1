import type { DatasetEntry } from '../../model/manifest.ts';
import type { Project } from '../../model/project.ts';
import { uriOfFile } from './files.ts';

/**
 * Whether a step of a pipeline may make what is at a URI, or something in it, or the folder that it is in: an
 * output whose path is not known may be any file.
 */
export function mayBeMade(uri: string, project: Project): boolean {
  const outputs = project.all('dvc').flatMap(({ model }) => model.steps.flatMap((step) => step.outputs));
  return outputs.some((output) => output.uri === undefined || overlap(output.uri.replace(/\/$/, ''), uri));
}

/**
 * Whether something fixes the bytes of a data set: a digest, a `.dvc` file, a revision, a lock file of the
 * pipeline that makes it. Undefined where that cannot be known.
 */
export function isPinned(dataset: DatasetEntry, manifest: string, project: Project): boolean | undefined {
  const path = dataset.path?.text;
  if (path === undefined) return undefined;
  if (dataset.digest !== undefined || path.endsWith('.dvc')) return true;
  if (path.startsWith('hf:')) return path.includes('@');
  const uri = uriOfFile(manifest, path);
  if (uri === undefined) return undefined;
  if (mayBeMade(uri, project)) return true;
  return project.files.exists(`${uri}.dvc`);
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
