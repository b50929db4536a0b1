/** A cell of a table. */
export type Cell = string | number | bigint | null | Uint8Array;
export type Row = Readonly<Record<string, Cell>>;

/** The cells of a row in the order of the query's columns. */
export type Tuple = readonly Cell[];

/** Why a database could not be read. */
export type DatabaseFailure =
  | 'no-driver'
  | 'missing'
  | 'denied'
  | 'not-a-database'
  | 'corrupt'
  | 'locked'
  /** A writer died in the middle of a change; only a writer can undo it. */
  | 'unfinished'
  /** The file was another after a change than before: the change is lost. */
  | 'replaced'
  | 'failed';

/** Thrown by a database: a reason from a closed list, and the driver's own words. */
export class DatabaseError extends Error {
  readonly reason: DatabaseFailure;

  constructor(reason: DatabaseFailure, message: string) {
    super(message);
    this.name = 'DatabaseError';
    this.reason = reason;
  }
}

/** A database opened for reading only. Every method throws `DatabaseError`. */
export interface Database {
  /** The rows of a query. Integers come as `bigint`, so that none is rounded. */
  all(sql: string, parameters?: readonly Cell[]): readonly Row[];
  /**
   * The rows of a query as tuples, for many rows: integers come as numbers, so that the query must not give one
   * beyond 2^53 (`CAST(x AS REAL)`). No two of its columns may have one name.
   */
  tuples(sql: string, parameters?: readonly Cell[]): readonly Tuple[];
  /** Runs `read` in one transaction, so that all it reads is of one moment. When it throws, close the database. */
  snapshot<T>(read: () => T): T;
  close(): void;
}

/** Opens databases. */
export interface Databases {
  /** Opens a file for reading only, waiting at most `busyMs` for a writer. Throws `DatabaseError`. */
  open(path: string, busyMs: number): Database;
}

/** A database opened for a change. Every method throws `DatabaseError`. */
export interface WritableDatabase {
  all(sql: string, parameters?: readonly Cell[]): readonly Row[];
  /** Runs a statement and tells how many rows it changed. */
  run(sql: string, parameters?: readonly Cell[]): number;
  /**
   * Runs `write` in one transaction that holds the database from the start, so that nobody writes in between. When it
   * throws, nothing is changed.
   */
  change<T>(write: () => T): T;
  close(): void;
}

/** Opens databases for a change. */
export interface WritableDatabases {
  /** Opens a file that is there, waiting at most `busyMs` for another writer. Throws `DatabaseError`. */
  openForChange(path: string, busyMs: number): WritableDatabase;
}
