import type { Grant, NetworkSettings } from '../engine/evidence/connection.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { NotificationDefinition } from './definition.ts';

export type LogLevel = 'info' | 'warn' | 'error';

/** To the worker: the sources that it answers for from now on, instead of all that were named before. */
export const setPlaces: NotificationDefinition<{ readonly places: readonly SourcePlace[] }> = {
  method: 'assay/worker/setPlaces',
};

/** To the worker: which addresses may be talked to, with what, and how; instead of what was said before. */
export const setGrants: NotificationDefinition<{
  readonly grants: readonly Grant[];
  readonly network: NetworkSettings;
}> = { method: 'assay/worker/setGrants' };

/** To the worker: the sources whose changes are told from now on, with `sourcesChanged`. */
export const watchSources: NotificationDefinition<{ readonly sources: readonly string[] }> = {
  method: 'assay/worker/watch',
};

/** From the worker: something for the log. */
export const workerLog: NotificationDefinition<{ readonly level: LogLevel; readonly message: string }> = {
  method: 'assay/worker/log',
};
