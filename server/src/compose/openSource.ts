import type { Source } from '../engine/evidence/contract.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import { nodeStoreFiles } from '../platform/artifactFiles.ts';
import { nodeFolderTrees } from '../platform/folderTree.ts';
import { stampOf } from '../platform/stamp.ts';
import { createSqliteDatabases, createWritableSqliteDatabases } from '../platform/sqlite.ts';
import type { Clock } from '../ports/clock.ts';
import { HttpError, type Http } from '../ports/http.ts';
import type { Log } from '../ports/log.ts';
import { originOf } from '../sources/connections/origin.ts';
import { createMlflowFolderSource } from '../sources/mlflow/folder/index.ts';
import { createMlflowFileSource } from '../sources/mlflow/index.ts';
import { createMlflowRestSource } from '../sources/mlflow/rest/index.ts';
import { infoOf } from './discover.ts';
import { openDvc, openGto } from './openRepository.ts';

export interface SourceParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Talks to an origin; undefined where nobody approved it. */
  httpFor(origin: string): Http | undefined;
}

/** How long a writer may keep a read of a file waiting, in milliseconds. */
const busyMs = 2000;

/** Opens the source at a place; nothing is read yet. Undefined for a kind that is not built. */
export function openSource(place: SourcePlace, parts: SourceParts): Source | undefined {
  switch (place.kind) {
    case 'mlflow-file': {
      const { path } = place;
      return createMlflowFileSource({
        ...parts,
        databases: createSqliteDatabases(),
        writable: createWritableSqliteDatabases(),
        files: nodeStoreFiles,
        workspace: place.workspace,
        info: infoOf(place),
        path,
        stampOf,
        busyMs,
      });
    }
    case 'mlflow-folder':
      return createMlflowFolderSource({
        ...parts,
        trees: nodeFolderTrees,
        files: nodeStoreFiles,
        workspace: place.workspace,
        info: infoOf(place),
        path: place.path,
      });
    case 'mlflow-http':
      return createMlflowRestSource({ ...parts, http: httpTo(place.url, parts), info: infoOf(place) });
    case 'dvc':
      return openDvc(place, parts);
    case 'gto':
      return openGto(place, parts);
  }
}

/** The way to an address. Where the user did not approve its origin, each request is refused, and nothing is sent. */
function httpTo(url: string, parts: SourceParts): Http {
  const found = originOf(url);
  const way = found.ok ? parts.httpFor(found.origin) : undefined;
  const why = found.ok ? `${found.shown} is not approved` : found.why;
  return way ?? { send: () => Promise.reject(new HttpError('not-approved', why)) };
}
