import type { Answer } from '../engine/evidence/source.ts';
import type { Clock } from '../ports/clock.ts';
import type { Databases } from '../ports/database.ts';
import type { Log } from '../ports/log.ts';
import type { WorkerStore } from '../protocol/worker.ts';
import { createMlflowSource } from '../sources/mlflow/index.ts';
import type { MlflowSource } from '../sources/mlflow/index.ts';

export interface SourcesOptions {
  readonly databases: Databases;
  readonly clock: Clock;
  readonly log: Log;
  readonly busyMs: number;
}

/** The sources that the worker owns, by id. */
export class Sources {
  readonly #options: SourcesOptions;
  #stores: readonly WorkerStore[] = [];
  #sources: ReadonlyMap<string, MlflowSource> = new Map();

  constructor(options: SourcesOptions) {
    this.#options = options;
  }

  /** Answers for these stores from now on, instead of all others. */
  set(stores: readonly WorkerStore[]): void {
    this.#stores = stores;
    this.#sources = new Map(
      stores.map(({ id, path, name }) => [id, createMlflowSource({ ...this.#options, path, name })]),
    );
  }

  /** The stores with these ids. */
  stores(ids: readonly string[]): readonly WorkerStore[] {
    return this.#stores.filter((store) => ids.includes(store.id));
  }

  /** Reads from the source with this id. */
  read<T>(id: string, read: (source: MlflowSource) => Answer<T>): Answer<T> {
    const source = this.#sources.get(id);
    if (source !== undefined) return read(source);
    const problem = {
      reason: 'not-found',
      message: 'This source is not part of the project any more.',
      action: 'Refresh the list.',
    } as const;
    return { ok: false, problem };
  }
}
