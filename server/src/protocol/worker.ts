import type { Grant, NetworkSettings } from '../engine/evidence/connection.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { NotificationDefinition } from './definition.ts';

export type LogLevel = 'info' | 'warn' | 'error';

/** The sources that are answered for, and which addresses may be talked to, with what, and how. */
export interface Answerable {
  readonly places: readonly SourcePlace[];
  readonly grants: readonly Grant[];
  readonly network: NetworkSettings;
}

/** To the worker: what it answers for from now on, instead of all that was named before. */
export const setPlaces: NotificationDefinition<Answerable> = { method: 'assay/worker/setPlaces' };

/** To the worker: the sources whose changes are told from now on, with `sourcesChanged`. */
export const watchSources: NotificationDefinition<{ readonly sources: readonly string[] }> = {
  method: 'assay/worker/watch',
};

/** From the worker: something for the log. */
export const workerLog: NotificationDefinition<{ readonly level: LogLevel; readonly message: string }> = {
  method: 'assay/worker/log',
};
