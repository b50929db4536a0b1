import type { TableReader } from '../engine/evidence/contract.ts';
import type { BaseColumns, RunRef, RunScope } from '../engine/evidence/table.ts';
import { numberColumn } from './dense.ts';
import { sortedBy } from './sort.ts';

/** The runs of one scope. */
export interface ScopeRows {
  readonly scope: RunScope;
  /** What a person calls the experiment. */
  readonly experiment: string;
  readonly base: BaseColumns;
  readonly reader: TableReader;
}

export interface RowsPart extends ScopeRows {
  /** The row of the table that the first run of the scope is. */
  readonly offset: number;
  /** The place in `base` of each run. */
  readonly places: ReadonlyMap<string, number>;
}

/** The runs of a table: those of its scopes, one after the other. */
export interface TableRows {
  readonly length: number;
  readonly parts: readonly RowsPart[];
  /** Newest run first, as `BaseColumns` are, over all scopes. */
  readonly order: Int32Array;
}

/** The rows of a table from those of its scopes. */
export function tableRows(scopes: readonly ScopeRows[]): TableRows {
  let offset = 0;
  const parts = scopes.map((scope): RowsPart => {
    const places = new Map(scope.base.ids.map((id, place) => [id, place]));
    const part = { ...scope, offset, places };
    offset += scope.base.ids.length;
    return part;
  });
  const order = Int32Array.from({ length: offset }, (_, row) => row);
  if (parts.length === 1) return { length: offset, parts, order };
  const startedAt = numberColumn(numbers(parts, offset, ({ base }) => base.startedAt));
  return { length: offset, parts, order: sortedBy(order, startedAt, 'descending') };
}

/** A column of numbers of all parts. */
export function numbers(
  parts: readonly RowsPart[],
  length: number,
  of: (part: RowsPart) => Float64Array,
): Float64Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return of(only);
  const all = new Float64Array(length);
  for (const part of parts) all.set(of(part), part.offset);
  return all;
}

/** The part that a row is in. */
export function partOf({ parts }: TableRows, row: number): RowsPart | undefined {
  return parts.findLast(({ offset }) => offset <= row);
}

/** The rows of runs; -1 for those that are not there. */
export function rowsNamed({ parts }: TableRows, runs: readonly RunRef[]): Int32Array {
  return Int32Array.from(runs, ({ source, run }) => {
    const part = parts.find(({ scope, places }) => scope.source === source && places.has(run));
    return part === undefined ? -1 : part.offset + (part.places.get(run) ?? 0);
  });
}
