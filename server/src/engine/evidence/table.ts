import type { Lifecycle, RunStatus, Timestamp } from './tracking.ts';

/** Numbers in a text, little-endian, so that they pass JSON without being written out. NaN and infinities stay. */
export interface Packed {
  readonly type: 'f64' | 'i32';
  readonly base64: string;
}

/** The runs that a table is about. */
export interface RunScope {
  readonly source: string;
  readonly experiment: string;
}

/** Where a run is found. */
export interface RunRef {
  readonly source: string;
  readonly run: string;
}

export type ColumnGroup = 'info' | 'metrics' | 'params' | 'tags' | 'data';

/** `<group>.<name>`; the name may hold dots: everything behind the first dot is the name. */
export type ColumnId = `${ColumnGroup}.${string}`;

export interface ColumnInfo {
  readonly id: ColumnId;
  readonly kind: 'number' | 'text' | 'time' | 'duration' | 'status';
  /** How many runs have a value; undefined where nobody counted. */
  readonly filled: number | undefined;
}

/** What every run has, as columns of one length, newest run first, ties by id. */
export interface BaseColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly statuses: readonly RunStatus[];
  readonly users: readonly (string | undefined)[];
  readonly parents: readonly (string | undefined)[];
  /** NaN where not known. */
  readonly startedAt: Float64Array;
  readonly endedAt: Float64Array;
}

/** The values of a column. `rows[i]` is the place in `BaseColumns` that `values[i]` is of; runs without one are left out. */
export type ColumnValues =
  | { readonly kind: 'number'; readonly rows: Int32Array; readonly values: Float64Array }
  | {
      readonly kind: 'text';
      readonly rows: Int32Array;
      /** Places in `words`, each of which is there once. */
      readonly values: Int32Array;
      readonly words: readonly string[];
    };

export type Direction = 'ascending' | 'descending';

export interface SortKey {
  readonly column: ColumnId;
  readonly direction: Direction;
}

export interface TableQuery {
  readonly scopes: readonly RunScope[];
  readonly lifecycle: Lifecycle;
  /** A filter expression; empty for all. */
  readonly filter: string;
  /** Runs without a value come last in either direction. */
  readonly sort: readonly SortKey[];
  /** Puts nested runs below their parents. */
  readonly nested: boolean;
  /** What `info.changed` is told against. */
  readonly baseline: RunRef | undefined;
}

/** A mistake in a filter, at characters of it. */
export interface FilterProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** How far the reading of an experiment is, in runs; how many there are is not always known. */
export interface Progress {
  readonly done: number;
  readonly of: number | undefined;
}

/** A table that is open in the worker. `version` grows with every change of what it holds or how it is sorted. */
export interface TableHead {
  readonly table: string;
  readonly version: number;
  /** Runs in the scopes, and those that pass the filter. */
  readonly total: number;
  readonly shown: number;
  readonly columns: readonly ColumnInfo[];
  readonly filterProblem: FilterProblem | undefined;
  /** Set while something is still read: shown as progress, and `tableChanged` tells of each step. */
  readonly reading:
    { readonly what: string; readonly done: number; readonly of: number | undefined } | undefined;
  /** What could not be read, by scope; the rest is there. */
  readonly missing: readonly {
    readonly scope: RunScope;
    readonly message: string;
    readonly action: string;
  }[];
  readonly readAt: Timestamp;
}

/** A number is whole and finite or has a point; what JSON cannot hold is written as MLflow writes it. */
export type TableCell = number | string | null;

/** Some rows of some columns. */
export interface TableWindow {
  readonly version: number;
  readonly from: number;
  readonly rows: readonly (RunRef & {
    readonly name: string;
    readonly status: RunStatus;
    readonly depth: number;
  })[];
  readonly columns: readonly { readonly id: ColumnId; readonly cells: readonly TableCell[] }[];
}
