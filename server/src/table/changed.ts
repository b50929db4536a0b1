import type { ColumnId, TableCell } from '../engine/evidence/table.ts';
import type { KeyValue } from '../engine/evidence/tracking.ts';
import type { Cells } from './cells.ts';

/** How many differences are told, and how much of a value. */
const mostTold = 3;
const mostCharacters = 40;

/** What differs in the parameters of rows from those of the baseline, by row: `lr 0.1 → 0.01, depth +`. */
export function changes(
  baseline: readonly KeyValue[],
  parameters: ReadonlyMap<ColumnId, Cells>,
  rows: number,
): Cells {
  const wanted = new Map(baseline.map(({ key, value }) => [key, value]));
  const keys = [...new Set([...wanted.keys(), ...[...parameters.keys()].map(nameOf)])];
  return Array.from({ length: rows }, (_, row) => {
    const differences = keys.flatMap((key) => {
      const value = parameters.get(`params.${key}`)?.[row] ?? null;
      return difference(key, wanted.get(key) ?? null, value);
    });
    const told = differences.slice(0, mostTold);
    const left = differences.length - told.length;
    return [told.join(', '), ...(left > 0 ? [`and ${left} more`] : [])].join(' ');
  });
}

function difference(key: string, before: TableCell, value: TableCell): readonly string[] {
  if (before === value) return [];
  if (before === null) return [`${key} +`];
  return [value === null ? `${key} −` : `${key} ${short(before)} → ${short(value)}`];
}

function short(value: TableCell): string {
  const text = String(value);
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

function nameOf(id: ColumnId): string {
  return id.slice(id.indexOf('.') + 1);
}
