import { shownPath } from '../../engine/evidence/place.ts';
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
    .map((uri) => ({ id: `mlflow:${uri}`, system: 'mlflow', label: shownPath(uri, folder), location: uri }));
}

/** `meta.yaml` of an experiment: in a folder of digits. */
const experimentFile = /^(.+?)\/(?:\.trash\/)?\d+\/meta\.yaml$/;

/** Whether a file tells that a folder holds runs, by its name. */
export function isExperimentFile(uri: string): boolean {
  return experimentFile.test(uri);
}

/** Folders that hold others of these names are looked at from outside only. */
const insideRuns = /\/(?:\.trash|models|artifacts|metrics|params|tags)(?:\/|$)/;

/**
 * The folders of runs of a folder, by their place below it: those of which a file of an experiment was found, and those
 * of MLflow's own name among the folders that were not looked into (`unread`, each ending in a slash).
 */
export function findMlflowFolders(
  folder: string,
  uris: readonly string[],
  unread: readonly string[],
): readonly SourceInfo[] {
  const found = new Set(unread.filter((uri) => uri.endsWith('/mlruns/')).map((uri) => uri.slice(0, -1)));
  for (const uri of uris) {
    const runs = experimentFile.exec(uri)?.[1];
    if (runs !== undefined && !insideRuns.test(runs.slice(folder.length))) found.add(runs);
  }
  return [...found]
    .filter((one) => one.startsWith(folder))
    .filter((one) => ![...found].some((other) => one.startsWith(`${other}/`)))
    .sort()
    .map((uri) => ({ id: `mlflow:${uri}`, system: 'mlflow', label: shownPath(uri, folder), location: uri }));
}
