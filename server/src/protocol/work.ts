import type { NotificationDefinition } from './definition.ts';

/** Long work, for the progress in a view; `done` without a total counts. The same `work` is told again with `ended`. */
export interface Work {
  readonly work: string;
  readonly source: string;
  /** What is read, in the words of a person. */
  readonly what: string;
  readonly done: number;
  readonly of: number | undefined;
  readonly since: number;
  readonly ended: boolean;
}

export const workChanged: NotificationDefinition<Work> = { method: 'assay/work' };
export const cancelWork: NotificationDefinition<{ readonly work: string }> = { method: 'assay/cancelWork' };
