import { URI } from 'vscode-uri';
import type { Engine } from '../engine/engine.ts';
import { systemClock } from '../platform/clock.ts';
import { createSqliteDatabases } from '../platform/sqlite.ts';
import { findMlflowStores } from '../sources/mlflow/discover.ts';
import { createMlflowSource } from '../sources/mlflow/index.ts';
import type { FileIndex } from '../workspace/fileIndex.ts';
import { readRunEvidence, type RunStore } from '../workspace/runEvidence.ts';

/** How long a writer may keep a read waiting, in milliseconds, and the most versions of a model that are looked at. */
const busyMs = 2000;
const mostVersions = 1000;

/** Reads the runs that cards name from the stores of the project. A store that cannot be read is no evidence. */
export async function loadRunEvidence(engine: Engine, index: FileIndex): Promise<void> {
  const wanted = engine.wantedRuns();
  if (wanted.length === 0) return;
  const found = await readRunEvidence(wanted, storesOf(index));
  engine.setEvidence({ run: (address) => found.get(address), origins: () => [] });
}

function storesOf(index: FileIndex): readonly RunStore[] {
  const files = [...index.files()];
  return index.roots().flatMap((root) =>
    findMlflowStores(
      root,
      files.filter((uri) => index.rootOf(uri) === root),
    ).map(({ label, location }) => storeOf(label, URI.parse(location).fsPath)),
  );
}

function storeOf(label: string, path: string): RunStore {
  const source = createMlflowSource({
    databases: createSqliteDatabases(),
    clock: systemClock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    path,
    name: label,
    busyMs,
  });
  return {
    label,
    run(id) {
      const answer = source.run(id);
      return Promise.resolve(answer.ok ? answer.value : undefined);
    },
    versions(model) {
      const answer = source.versions({ model, limit: mostVersions });
      return Promise.resolve(answer.ok ? answer.value.items : []);
    },
  };
}
