import type { Timestamp } from './tracking.ts';

/** Why a source could not be read or written. */
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
  | 'internal'
  /** Of an address: the user has not approved it, or no one answers, in time or with what was expected. */
  | 'not-approved'
  | 'unreachable'
  | 'timeout'
  | 'certificate'
  | 'proxy'
  | 'not-signed-in'
  | 'rate-limited'
  | 'bad-answer'
  | 'too-large'
  /** A person did not want to wait for it. */
  | 'cancelled'
  /** The source cannot do it, whatever is tried. */
  | 'not-supported'
  /** Somebody else changed it in between. */
  | 'conflict';

/** A failure to read as evidence of its own: one cause, one thing to do. */
export interface Unavailable {
  readonly reason: UnavailableReason;
  readonly message: string;
  /** What a person can do about it. */
  readonly action: string;
}

/** For icons and words only: nothing above the sources decides by it. */
export type SystemName = 'mlflow' | 'dvc' | 'gto';

/** A system that facts are read from. */
export interface SourceInfo {
  readonly id: string;
  readonly system: SystemName;
  /** What a person calls it, e.g. `mlflow.db` or `mlflow.example.com`. */
  readonly label: string;
  /** Where it is: a file or folder URI, or an http(s) address without credentials. */
  readonly location: string;
  /** What its system never holds, and so no view asks it for. */
  readonly lacks?: 'experiments' | 'models';
}

/** What a source answered: a value with the time it was read, or why there is none. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly readAt: Timestamp }
  | { readonly ok: false; readonly problem: Unavailable };

/** A part of a list. `next` asks for the following part and is missing behind the last. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are; undefined where the system does not tell without reading all (MLflow's REST API). */
  readonly total: number | undefined;
  readonly next: string | undefined;
}

/** What a source can do beside listing; a view offers nothing that is not named here. */
export type Ability =
  | 'table'
  | 'live'
  | 'artifacts'
  | 'registry'
  | 'note'
  | 'tag'
  | 'delete'
  | 'register'
  | 'alias'
  | 'stage'
  | 'web';

/** A source as it stands: what it can do, and whether its version is one that was tested. */
export interface SourceState {
  readonly info: SourceInfo;
  readonly abilities: readonly Ability[];
  /** The system's own version, or the shape of its store; undefined where it does not tell. */
  readonly version: string | undefined;
  /** The versions that Assay is tested with, for a person, e.g. `MLflow 2.0 to 3.18`. */
  readonly supported: string;
  readonly verdict: 'supported' | 'untested' | 'unsupported';
  /** Set for `untested` and `unsupported`: one cause, one thing to do. */
  readonly problem: Unavailable | undefined;
}
