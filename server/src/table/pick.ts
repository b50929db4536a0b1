import type { ColumnId, ColumnInfo, FilterProblem, SortKey } from '../engine/evidence/table.ts';
import { numberColumn, textColumn } from './dense.ts';
import type { DenseColumn } from './dense.ts';
import { compileFilter } from './filter/compile.ts';
import { parseFilter } from './filter/parse.ts';
import { sortedBy } from './sort.ts';

/** A column of items that are in memory; a number or time is missing where it is NaN. */
export type ItemColumn =
  | { readonly id: ColumnId; readonly kind: 'text'; readonly values: readonly (string | undefined)[] }
  | { readonly id: ColumnId; readonly kind: 'number' | 'time'; readonly values: Float64Array };

export interface PickRequest {
  readonly columns: readonly ItemColumn[];
  readonly count: number;
  readonly filter: string;
  readonly sort: readonly SortKey[];
  readonly now: number;
}

export type Picked =
  | { readonly ok: true; readonly places: Int32Array }
  | { readonly ok: false; readonly problem: FilterProblem };

/** The places of those items that pass a filter, sorted: the language of tables for lists that are read whole. */
export function pick({ columns, count, filter, sort, now }: PickRequest): Picked {
  const dense = new Map(columns.map((column) => [column.id, denseOf(column)]));
  const infos: readonly ColumnInfo[] = columns.map(({ id, kind }) => ({ id, kind, filled: undefined }));
  let places = Int32Array.from({ length: count }, (_, place) => place);
  const parsed = parseFilter(filter);
  if (!parsed.ok) return parsed;
  if (parsed.filter !== undefined) {
    const compiled = compileFilter(parsed.filter, { infos, now, column: (id) => dense.get(id) });
    if (compiled.problem !== undefined) return { ok: false, problem: compiled.problem };
    places = places.filter(compiled.test);
  }
  for (const { column, direction } of sort.toReversed()) {
    const values = dense.get(column);
    if (values !== undefined) places = Int32Array.from(sortedBy(places, values, direction));
  }
  return { ok: true, places };
}

function denseOf(column: ItemColumn): DenseColumn {
  return column.kind === 'text' ? textColumn(column.values) : numberColumn(column.values);
}
