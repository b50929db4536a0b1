import type { Unavailable } from '../../engine/evidence/source.ts';
import type { Cell, Database, Databases, Row, Tuple } from '../../ports/database.ts';
import { checkSchema, columnsOf, columnsQuery, looksLikeStore, revisionQuery } from './contract.ts';
import type { Schema, Table } from './contract.ts';
import { problemOfSchema } from './problems.ts';

/** Where a store is, what a person calls it, and how long a writer may keep us waiting. */
export interface StorePlace {
  readonly path: string;
  readonly name: string;
  readonly busyMs: number;
}

/** A store as it is at one moment. */
export interface Store {
  readonly name: string;
  readonly schema: Schema;
  all(sql: string, parameters: readonly Cell[]): readonly Row[];
  /** As `all`, for many rows: see `Database.tuples`. */
  tuples(sql: string, parameters: readonly Cell[]): readonly Tuple[];
}

/** A part of a sorted list, as rows. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly isLast: boolean;
}

/** Thrown by a read that cannot be answered, with why. */
export class ReadProblem extends Error {
  readonly problem: Unavailable;

  constructor(problem: Unavailable) {
    super(problem.message);
    this.name = 'ReadProblem';
    this.problem = problem;
  }
}

/**
 * Opens a store for one read, and closes it again: so a store that was replaced is seen, and none is kept open.
 * All of the read is of one moment. Throws `DatabaseError` and `ReadProblem`.
 */
export function readStore<T>(databases: Databases, place: StorePlace, read: (store: Store) => T): T {
  const database = databases.open(place.path, place.busyMs);
  try {
    return database.snapshot(() =>
      read({
        name: place.name,
        schema: readSchema(database, place.name),
        all: (sql, parameters) => database.all(sql, parameters),
        tuples: (sql, parameters) => database.tuples(sql, parameters),
      }),
    );
  } finally {
    database.close();
  }
}

/** What a database has, where it is a store that can be read. Throws `ReadProblem`. */
export function readSchema(database: Pick<Database, 'all'>, name: string): Schema {
  const columns = columnsOf(database.all(columnsQuery));
  const revision = looksLikeStore(columns) ? database.all(revisionQuery)[0] : undefined;
  const check = checkSchema(columns, revision);
  if (!check.ok) throw new ReadProblem(problemOfSchema(check, name));
  return check.schema;
}

/** A column where the store has it, else nothing under its name. */
export function columnOrNull(schema: Schema, table: Table, column: string): string {
  return schema.has(table, column) ? `${table}.${column} AS ${column}` : `NULL AS ${column}`;
}

/** Keeps rows to MLflow's own workspace `default`, which is what its client shows unless told otherwise. */
export function inWorkspace(schema: Schema, table: Table): string {
  return schema.has(table, 'workspace') ? `AND ${table}.workspace = 'default'` : '';
}

/** Texts as one parameter, for `IN (SELECT value FROM json_each(?))`. */
export function listParameter(values: readonly string[]): string {
  return JSON.stringify(values);
}

/** The rows asked for with one row more than `limit`, which tells whether there is a next page. */
export function pageOf(rows: readonly Row[], limit: number, total: number): RowPage {
  return { rows: rows.slice(0, limit), total, isLast: rows.length <= limit };
}
