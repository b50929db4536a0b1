import { URI } from 'vscode-uri';
import type { Source } from '../engine/evidence/contract.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import { stampOf } from '../platform/stamp.ts';
import { createSqliteDatabases, createWritableSqliteDatabases } from '../platform/sqlite.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { createMlflowFileSource } from '../sources/mlflow/index.ts';

export interface SourceParts {
  readonly clock: Clock;
  readonly log: Log;
}

/** How long a writer may keep a read of a file waiting, in milliseconds. */
const busyMs = 2000;

/** Opens the source at a place; nothing is read yet. Undefined for a kind that is not built. */
export function openSource(place: SourcePlace, parts: SourceParts): Source | undefined {
  switch (place.kind) {
    case 'mlflow-file': {
      const { id, label, path } = place;
      const info = { id, system: 'mlflow', label, location: URI.file(path).toString() } as const;
      return createMlflowFileSource({
        ...parts,
        databases: createSqliteDatabases(),
        writable: createWritableSqliteDatabases(),
        info,
        path,
        stampOf,
        busyMs,
      });
    }
    case 'mlflow-folder':
    case 'mlflow-http':
    case 'dvc':
    case 'gto':
      return undefined;
  }
}
