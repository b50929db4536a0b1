import type { NewPoints } from '../../engine/evidence/contract.ts';
import type { Tuple } from '../../ports/database.ts';
import { doubleOf } from './cells.ts';
import { ReadProblem } from './client.ts';
import type { Store } from './client.ts';
import { notFound } from './problems.ts';
import { queryRun } from './runQueries.ts';

export interface PointsRequest {
  readonly run: string;
  readonly key: string;
}

/**
 * The points of a metric behind a cursor, or all of them, in the order of a history. A cursor names the last row that
 * was read, with what was in it: where that row is another now, the store was replaced or cleaned up, and all points
 * come again. Throws `DatabaseError` and `ReadProblem`.
 */
export function readPoints(store: Store, request: PointsRequest, cursor: string | undefined): NewPoints {
  const isKnown = cursor === undefined || cursor === none || isThere(store, request, cursor);
  const from = cursor === undefined || !isKnown ? 0 : Number(cursor.split('/', 1)[0]);
  if (from === 0 && queryRun(store, request.run) === undefined)
    throw new ReadProblem(notFound('run', request.run, store.name));
  const rows = queryPoints(store, request, from);
  return {
    steps: Float64Array.from(rows, ([, step]) => numberAt(step)),
    timestamps: Float64Array.from(rows, ([, , time]) => numberAt(time)),
    values: Float64Array.from(rows, ([, , , value, isNan]) => doubleOf(value, isNan)),
    cursor: lastOf(rows) ?? (isKnown ? (cursor ?? none) : none),
    isRestart: !isKnown,
  };
}

/** Where nothing was read. */
const none = '0';

/**
 * The rows behind one. The plus keeps SQLite from the indexes with the key in them: by the run alone it finds the rows
 * behind a row at once.
 */
function queryPoints(store: Store, { run, key }: PointsRequest, from: number): readonly Tuple[] {
  return store.tuples(
    `SELECT ${columnsOf(store)} FROM metrics
     WHERE run_uuid = ? AND +key = ? AND rowid > ? ORDER BY timestamp, step, value, is_nan`,
    [run, key, BigInt(from)],
  );
}

function isThere(store: Store, { run, key }: PointsRequest, cursor: string): boolean {
  const rowid = Number(cursor.split('/', 1)[0]);
  if (!Number.isSafeInteger(rowid)) return false;
  const [row] = store.tuples(
    `SELECT ${columnsOf(store)} FROM metrics WHERE rowid = ? AND run_uuid = ? AND key = ?`,
    [BigInt(rowid), run, key],
  );
  return row !== undefined && cursorOf(row) === cursor;
}

function columnsOf({ schema }: Store): string {
  const step = schema.has('metrics', 'step') ? 'CAST(step AS REAL)' : '0.0';
  const isNan = schema.has('metrics', 'is_nan') ? 'is_nan' : '0';
  return `rowid AS place, ${step} AS step, CAST(timestamp AS REAL) AS time, CAST(value AS REAL) AS value, ${isNan} AS is_nan`;
}

/** The row that was written last. */
function lastOf(rows: readonly Tuple[]): string | undefined {
  let last: Tuple | undefined;
  for (const row of rows) if (last === undefined || numberAt(row[0]) > numberAt(last[0])) last = row;
  return last === undefined ? undefined : cursorOf(last);
}

function cursorOf(row: Tuple): string {
  return row.join('/');
}

function numberAt(cell: Tuple[number] | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}
