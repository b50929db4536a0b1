import type { ColumnInfo, FilterProblem, TableQuery } from '../engine/evidence/table.ts';
import type { Timestamp } from '../engine/evidence/tracking.ts';
import type { Columns } from './columns.ts';
import type { DenseColumn } from './dense.ts';
import { columnsOf, compileFilter } from './filter/compile.ts';
import { parseFilter } from './filter/parse.ts';
import { nested } from './nested.ts';
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
  readonly infos: readonly ColumnInfo[];
  readonly now: Timestamp;
}

/** The rows that a query shows, in its order. */
export async function select(request: SelectionRequest): Promise<Selection> {
  const { query, columns, rows } = request;
  const { order: filtered, filterProblem } = await filter(request);
  let order = filtered;
  for (const { column, direction } of query.sort.toReversed())
    order = sortedBy(order, await columns.load(column), direction);
  const shown = query.nested ? nested(rows, order) : { order, depths: undefined };
  return { ...shown, filterProblem };
}

type Filtered = Omit<Selection, 'depths'>;

/** A filter that is not understood lets no run pass. */
async function filter({ query, rows, columns, infos, now }: SelectionRequest): Promise<Filtered> {
  const parsed = parseFilter(query.filter);
  if (!parsed.ok) return { order: new Int32Array(), filterProblem: parsed.problem };
  if (parsed.filter === undefined) return { order: rows.order, filterProblem: undefined };
  const loaded = new Map<string, DenseColumn>();
  for (const id of columnsOf(parsed.filter, infos)) loaded.set(id, await columns.load(id));
  const compiled = compileFilter(parsed.filter, { infos, column: (id) => loaded.get(id), now });
  return { order: rows.order.filter(compiled.test), filterProblem: compiled.problem };
}
