import { URI } from 'vscode-uri';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { SourceInfo } from '../engine/evidence/source.ts';
import { nodeFolderTrees } from '../platform/folderTree.ts';
import { tagNames } from '../platform/gitTags.ts';
import { findDvcRepositories, isDvcConfig } from '../sources/dvc/discover.ts';
import { findGtoRegistries } from '../sources/gto/discover.ts';
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

/** The sources that a folder holds as files, by what lies in it. Nothing is opened. */
export function findPlaces(found: Workspace): readonly SourcePlace[] {
  const workspace = URI.parse(found.folder).fsPath;
  const at = (uri: string): { readonly path: string; readonly workspace: string } => ({
    path: URI.parse(uri).fsPath,
    workspace,
  });
  const repositories = findDvcRepositories(found);
  const folders = new Set([found.folder.replace(/\/$/, ''), ...repositories.map(({ uri }) => uri)]);
  return [
    ...findMlflowStores(found.folder, found.uris).map(
      ({ id, label, location }) => ({ kind: 'mlflow-file', id, label, ...at(location) }) as const,
    ),
    ...findMlflowFolders(found.folder, found.uris, found.unread)
      .filter(({ location }) => holdsExperiments(nodeFolderTrees.open(at(location).path)))
      .map(({ id, label, location }) => ({ kind: 'mlflow-folder', id, label, ...at(location) }) as const),
    ...repositories.map(({ uri, label }) => ({ kind: 'dvc', id: `dvc:${uri}`, label, ...at(uri) }) as const),
    ...findGtoRegistries(Array.from(folders, (uri) => ({ uri, tags: tagNames(at(uri).path) }))).map(
      ({ uri, label }) => ({ kind: 'gto', id: `gto:${uri}`, label, ...at(uri) }) as const,
    ),
  ];
}

/** Whether a file or folder may be, or be part of, what a source is found by. */
export function isPlace(uri: string): boolean {
  return isStoreName(uri) || isExperimentFile(uri) || isDvcConfig(uri);
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
