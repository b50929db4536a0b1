import type { SourceInfo } from '../../engine/evidence/source.ts';

/** The names that MLflow's own defaults and documentation give to a store in an SQLite file. */
const storeNames: ReadonlySet<string> = new Set(['mlflow.db', 'mlruns.db']);

/** Whether a file is an MLflow store by its name; what is in it is seen when it is opened. */
export function isStoreName(uri: string): boolean {
  return storeNames.has(uri.slice(uri.lastIndexOf('/') + 1).toLowerCase());
}

/** The MLflow stores among the files of a folder, by their place below it. `folder` and `uris` are URIs. */
export function findMlflowStores(folder: string, uris: readonly string[]): readonly SourceInfo[] {
  return uris
    .filter(isStoreName)
    .sort()
    .map((uri) => ({ id: `mlflow:${uri}`, system: 'mlflow', label: labelOf(folder, uri), location: uri }));
}

function labelOf(folder: string, uri: string): string {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  const path = uri.startsWith(root) ? uri.slice(root.length) : uri.slice(uri.lastIndexOf('/') + 1);
  return decoded(path);
}

/** A URI's path as a person reads it; as it is where it is not well formed. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
