import type { FilterProblem, TableQuery } from '../engine/evidence/table.ts';
import type { Timestamp } from '../engine/evidence/tracking.ts';
import type { Cancel } from '../ports/cancel.ts';
import type { Columns } from './columns.ts';
import type { TableRows } from './rows.ts';
import { sortedBy } from './sort.ts';

export interface Selection {
  /** The rows that are shown, in their order. */
  readonly order: Int32Array;
  /** How deep each of them stands below others; undefined where all stand side by side. */
  readonly depths: Uint8Array | undefined;
  readonly filterProblem: FilterProblem | undefined;
}

export interface SelectionRequest {
  readonly query: TableQuery;
  readonly rows: TableRows;
  readonly columns: Columns;
  readonly now: Timestamp;
}

/** The rows that a query shows, in its order. */
export async function select(request: SelectionRequest, cancel: Cancel): Promise<Selection> {
  const { query, rows, columns } = request;
  let order = rows.order;
  for (const { column, direction } of query.sort.toReversed())
    order = sortedBy(order, await columns.load(column, cancel), direction);
  return { order, depths: undefined, filterProblem: undefined };
}
