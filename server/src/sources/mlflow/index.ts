import type { Source } from '../../engine/evidence/contract.ts';
import type { SourceInfo, SourceState } from '../../engine/evidence/source.ts';
import { openMlflowStore, type MlflowStoreOptions } from './store.ts';

export interface MlflowFileOptions extends Omit<MlflowStoreOptions, 'name'> {
  readonly info: SourceInfo;
  /** A text that is another when the file or one of its journals is. */
  readonly stampOf: (path: string) => string;
}

/** A tracking store of MLflow in an SQLite file. */
export function createMlflowFileSource(options: MlflowFileOptions): Source {
  const { info, clock, path, stampOf } = options;
  const store = openMlflowStore({ ...options, name: info.label });
  const state: SourceState = {
    info,
    abilities: ['table', 'live', 'registry', 'note', 'tag', 'delete', 'register', 'alias', 'stage'],
    version: undefined,
    supported: 'MLflow 1.30 to 3.17',
    verdict: 'supported',
    problem: undefined,
  };
  return {
    info,
    state: () => Promise.resolve({ ok: true, value: state, readAt: clock.now() }),
    stamp: () => Promise.resolve(stampOf(path)),
    experiments: (request) => Promise.resolve(store.experiments(request)),
    runs: (request) => Promise.resolve(store.runs(request)),
    run: (id) => Promise.resolve(store.run(id)),
    origins: () => Promise.resolve(store.origins()),
    history: (request) => Promise.resolve(store.history(request)),
    table: {
      base: (experiment, lifecycle) => Promise.resolve(store.base(experiment, lifecycle)),
      columns: (experiment) => Promise.resolve(store.columns(experiment)),
      column: (request) => Promise.resolve(store.column(request)),
      rows: (request) => Promise.resolve(store.rows(request)),
    },
    live: { points: (ref, cursor) => Promise.resolve(store.points(ref, cursor)) },
    writer: { write: (write) => Promise.resolve(store.write(write)) },
    registry: {
      models: (request) => Promise.resolve(store.models(request)),
      versions: (request) => Promise.resolve(store.versions(request)),
    },
  };
}
