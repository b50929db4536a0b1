import type { NotificationDefinition } from './definition.ts';

/** Long work, for the progress in a view; `done` without a total counts. The same `work` is told again with `ended`. */
export const workChanged: NotificationDefinition<{
  readonly work: string;
  readonly source: string;
  readonly what: string;
  readonly done: number;
  readonly of: number | undefined;
  readonly since: number;
  readonly ended: boolean;
}> = { method: 'assay/work' };
export const cancelWork: NotificationDefinition<{ readonly work: string }> = { method: 'assay/cancelWork' };
