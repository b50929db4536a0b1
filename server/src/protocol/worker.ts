import type { NotificationDefinition } from './definition.ts';

/** A store that the worker answers for, under the id that its requests name it by. */
export interface WorkerStore {
  readonly id: string;
  /** The database file. */
  readonly path: string;
  /** What a person calls it. */
  readonly name: string;
}

export type LogLevel = 'info' | 'warn' | 'error';

/** To the worker: the stores that it answers for from now on, instead of all that were named before. */
export const setStores: NotificationDefinition<{ readonly stores: readonly WorkerStore[] }> = {
  method: 'assay/worker/setStores',
};

/** To the worker: the stores whose changes are told from now on, with `sourcesChanged`. */
export const watchStores: NotificationDefinition<{ readonly sources: readonly string[] }> = {
  method: 'assay/worker/watch',
};

/** From the worker: something for the log. */
export const workerLog: NotificationDefinition<{ readonly level: LogLevel; readonly message: string }> = {
  method: 'assay/worker/log',
};
