import type { NamedColumn, RowsRequest } from '../../engine/evidence/contract.ts';
import type { ColumnId, ColumnValues } from '../../engine/evidence/table.ts';
import type { Tuple } from '../../ports/database.ts';
import { doubleOf, text } from './cells.ts';
import { listParameter } from './client.ts';
import type { Store } from './client.ts';
import { numbersAt, textsAt } from './columns.ts';
import { readColumn } from './readTable.ts';

/** The values that some runs have in some columns: by the runs, so that no column is read whole. */
export function readRows(store: Store, request: RowsRequest): readonly NamedColumn[] {
  const places = new Map(request.runs.map((run, place) => [run, place]));
  const named = (group: string): readonly ColumnId[] =>
    request.columns.filter((id) => id.startsWith(`${group}.`));
  const texts = (tuples: readonly Tuple[]): ColumnValues => textsAt(places, tuples);
  const others = [...named('data'), ...(store.schema.has('latest_metrics') ? [] : named('metrics'))];
  return [
    ...byKey(named('params'), queryOf(store, 'params', 'value', request), texts),
    ...byKey(named('tags'), queryOf(store, 'tags', 'value', request), texts),
    ...byKey(
      named('metrics').filter((id) => !others.includes(id)),
      queryOf(store, 'latest_metrics', 'CAST(value AS REAL) AS number, is_nan', request),
      (tuples) => numbersAt(places, tuples, ([, value, isNan]) => doubleOf(value, isNan)),
    ),
    ...others.map((id) => ({
      id,
      values: readColumn(store, { experiment: request.experiment, column: id, rows: places }),
    })),
  ];
}

/** Rows of `[run, value, …, key]`; the plus keeps SQLite from looking up each key for each run. */
function queryOf(
  store: Store,
  table: 'params' | 'tags' | 'latest_metrics',
  values: string,
  request: RowsRequest,
) {
  return (keys: readonly string[]): readonly Tuple[] =>
    store.tuples(
      `SELECT run_uuid, ${values}, key FROM ${table}
       WHERE run_uuid IN (SELECT value FROM json_each(?)) AND +key IN (SELECT value FROM json_each(?))`,
      [listParameter(request.runs), listParameter(keys)],
    );
}

function byKey(
  ids: readonly ColumnId[],
  query: (keys: readonly string[]) => readonly Tuple[],
  valuesOf: (tuples: readonly Tuple[]) => ColumnValues,
): readonly NamedColumn[] {
  if (ids.length === 0) return [];
  const found = new Map(ids.map((id): [string, Tuple[]] => [keyOf(id), []]));
  for (const tuple of query([...found.keys()])) found.get(text(tuple.at(-1)))?.push(tuple);
  return ids.map((id) => ({ id, values: valuesOf(found.get(keyOf(id)) ?? []) }));
}

function keyOf(id: ColumnId): string {
  return id.slice(id.indexOf('.') + 1);
}
