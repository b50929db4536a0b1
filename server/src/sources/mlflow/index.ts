import type { Source } from '../../engine/evidence/contract.ts';
import type { Answer, SourceInfo, SourceState } from '../../engine/evidence/source.ts';
import type { Schema } from './contract.ts';
import type { StoreFiles } from '../../ports/storeFiles.ts';
import { createArtifactReader } from './artifacts/reader.ts';
import { stateOf, unsupportedState } from './state.ts';
import { openMlflowStore, type MlflowStoreOptions } from './store.ts';

export interface MlflowFileOptions extends Omit<MlflowStoreOptions, 'name'> {
  readonly info: SourceInfo;
  readonly files: StoreFiles;
  /** The folder of the workspace that the file is part of. */
  readonly workspace: string;
  /** A text that is another when the file or one of its journals is. */
  readonly stampOf: (path: string) => string;
}

/** A tracking store of MLflow in an SQLite file. */
export function createMlflowFileSource(options: MlflowFileOptions): Source {
  const { info, clock, path, stampOf } = options;
  const store = openMlflowStore({ ...options, name: info.label });
  return {
    info,
    state: () => Promise.resolve(describe(info, store.schema(), clock.now())),
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
    artifacts: createArtifactReader({
      files: options.files,
      clock,
      name: info.label,
      store: folderOf(path),
      workspace: options.workspace,
      holdingsOf: (owner) => store.holdings(owner),
    }),
    writer: { write: (write) => Promise.resolve(store.write(write)) },
    registry: {
      models: (request) => Promise.resolve(store.models(request)),
      versions: (request) => Promise.resolve(store.versions(request)),
    },
  };
}

function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '') || '/';
}

/** A store of another shape is there, but cannot be read: that is its state, as a store that is gone is none. */
function describe(info: SourceInfo, schema: Answer<Schema>, now: number): Answer<SourceState> {
  if (schema.ok) return { ...schema, value: stateOf(info, schema.value) };
  const { reason } = schema.problem;
  if (reason !== 'too-new' && reason !== 'too-old') return schema;
  return { ok: true, value: unsupportedState(info, schema.problem), readAt: now };
}
