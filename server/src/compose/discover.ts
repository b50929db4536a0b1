import { URI } from 'vscode-uri';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { SourceInfo } from '../engine/evidence/source.ts';
import { nodeFolderTrees } from '../platform/folderTree.ts';
import { tagNames } from '../platform/gitTags.ts';
import { findDvcRepositories, isDvcConfig } from '../sources/dvc/discover.ts';
import { findGtoRegistries } from '../sources/gto/discover.ts';
import { isGtoTag } from '../sources/gto/tags.ts';
import {
  findMlflowFolders,
  findMlflowStores,
  isExperimentFile,
  isStoreName,
} from '../sources/mlflow/discover.ts';
import { holdsExperiments } from '../sources/mlflow/folder/layout.ts';

/** A folder of the workspace with what lies in it, as URIs. */
export interface Workspace {
  readonly folder: string;
  readonly uris: readonly string[];
  /** Folders in it that were not looked into, each ending in a slash. */
  readonly unread: readonly string[];
}

/** The sources that a folder holds as files, by what lies in it, but for those in tags of Git. Nothing is opened. */
export function findPlaces(found: Workspace): readonly SourcePlace[] {
  const at = (uri: string) => placeAt(uri, found);
  return [
    ...findMlflowStores(found.folder, found.uris).map(
      ({ id, label, location }) => ({ kind: 'mlflow-file', id, label, ...at(location) }) as const,
    ),
    ...findMlflowFolders(found.folder, found.uris, found.unread)
      .filter(({ location }) => holdsExperiments(nodeFolderTrees.open(at(location).path)))
      .map(({ id, label, location }) => ({ kind: 'mlflow-folder', id, label, ...at(location) }) as const),
    ...findDvcRepositories(found).map(
      ({ uri, label }) => ({ kind: 'dvc', id: `dvc:${uri}`, label, ...at(uri) }) as const,
    ),
  ];
}

/** The registries that the folder, and the DVC repositories in it, hold as tags of Git. */
export async function findTagged(found: Workspace): Promise<readonly SourcePlace[]> {
  const repositories = findDvcRepositories(found).map(({ uri }) => uri);
  const folders = [...new Set([found.folder.replace(/\/$/, ''), ...repositories])];
  const tagged = await Promise.all(
    folders.map(async (uri) => ({ uri, tags: await tagNames(placeAt(uri, found).path, isGtoTag) })),
  );
  return findGtoRegistries(tagged).map(({ uri, label }) => ({
    kind: 'gto',
    id: `gto:${uri}`,
    label,
    ...placeAt(uri, found),
  }));
}

function placeAt(uri: string, { folder }: Workspace): { readonly path: string; readonly workspace: string } {
  return { path: URI.parse(uri).fsPath, workspace: URI.parse(folder).fsPath };
}

/** Whether a file or folder may be, or be part of, what a source is found by. */
export function isPlace(uri: string): boolean {
  return isStoreName(uri) || isExperimentFile(uri) || isDvcConfig(uri);
}

/** Whether a file tells of the tags of a Git repository. */
export function isOfTags(uri: string): boolean {
  return /\/\.git\/(?:packed-refs$|refs\/tags\/)/.test(uri);
}

/** What a person is told of the source at a place. */
export function infoOf(place: SourcePlace): SourceInfo {
  const { id, label } = place;
  if (place.kind === 'mlflow-http') return { id, system: 'mlflow', label, location: place.url };
  const location = URI.file(place.path).toString();
  if (place.kind === 'dvc') return { id, system: 'dvc', label, location, lacks: 'models' };
  if (place.kind === 'gto') return { id, system: 'gto', label, location, lacks: 'experiments' };
  return { id, system: 'mlflow', label, location };
}
