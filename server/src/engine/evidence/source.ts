import type { Timestamp } from './tracking.ts';

/** Why a source could not be read. */
export type UnavailableReason =
  | 'missing'
  | 'no-driver'
  | 'not-a-store'
  | 'corrupt'
  | 'locked'
  | 'denied'
  | 'too-new'
  | 'too-old'
  | 'not-trusted'
  | 'not-found'
  | 'internal';

/** A failure to read as evidence of its own: one cause, one thing to do. */
export interface Unavailable {
  readonly reason: UnavailableReason;
  readonly message: string;
  /** What a person can do about it. */
  readonly action: string;
}

/** A system that facts are read from. */
export interface SourceInfo {
  readonly id: string;
  readonly system: 'mlflow';
  /** What a person calls it, e.g. `mlflow.db`. */
  readonly label: string;
  /** Where it is: the URI of the store. */
  readonly location: string;
}

/** What a source answered: a value with the time it was read, or why there is none. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly readAt: Timestamp }
  | { readonly ok: false; readonly problem: Unavailable };

/** A part of a list. `next` asks for the following part and is missing behind the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | undefined;
}
