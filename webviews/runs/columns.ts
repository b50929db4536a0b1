import { columnWidth, shownColumn } from '../messages/columns.ts';
import type { ColumnId, ColumnInfo, ShownColumn, SortKey } from '../messages/runs.ts';

export function resized(
  columns: readonly ShownColumn[],
  id: ColumnId,
  width: number,
): readonly ShownColumn[] {
  const kept = columnWidth(width);
  return columns.map((column) => (column.id === id ? { ...column, width: kept } : column));
}

/** Pinned columns stand left of the others, in the order in which they were pinned. */
export function pinned(
  columns: readonly ShownColumn[],
  id: ColumnId,
  isPinned: boolean,
): readonly ShownColumn[] {
  const changed = columns.map((column) => (column.id === id ? { ...column, isPinned } : column));
  return [...changed.filter((column) => column.isPinned), ...changed.filter((column) => !column.isPinned)];
}

/** A column changes places with its neighbour, among the pinned ones or among the others. */
export function moved(columns: readonly ShownColumn[], id: ColumnId, by: 1 | -1): readonly ShownColumn[] {
  const from = columns.findIndex((column) => column.id === id);
  const [column, other] = [columns[from], columns[from + by]];
  if (column === undefined || other === undefined || column.isPinned !== other.isPinned) return columns;
  const swapped = [...columns];
  swapped[from] = other;
  swapped[from + by] = column;
  return swapped;
}

export function hidden(columns: readonly ShownColumn[], id: ColumnId): readonly ShownColumn[] {
  return columns.length === 1 ? columns : columns.filter((column) => column.id !== id);
}

/** Shows what was hidden, and hides what was shown. */
export function toggled(columns: readonly ShownColumn[], { id, kind }: ColumnInfo): readonly ShownColumn[] {
  return columns.some((column) => column.id === id)
    ? hidden(columns, id)
    : withColumn(columns, shownColumn(id, kind));
}

/** A column comes behind the last of its group, where a person looks for it. */
function withColumn(columns: readonly ShownColumn[], column: ShownColumn): readonly ShownColumn[] {
  const group = column.id.slice(0, column.id.indexOf('.') + 1);
  const last = columns.findLastIndex(({ id }) => id.startsWith(group));
  const at = last < 0 ? columns.length : last + 1;
  return [...columns.slice(0, at), column, ...columns.slice(at)];
}

/** Only these columns behind those that every run has; the widths of those that were shown stay. */
export function only(
  columns: readonly ShownColumn[],
  ids: readonly ColumnId[],
  infos: readonly ColumnInfo[],
): readonly ShownColumn[] {
  const before = new Map(columns.map((column) => [column.id, column]));
  const kinds = new Map(infos.map(({ id, kind }) => [id, kind]));
  const base = columns.filter(({ id }) => id.startsWith('info.'));
  return [...base, ...ids.map((id) => before.get(id) ?? shownColumn(id, kinds.get(id) ?? 'text'))];
}

/**
 * The order after a column was chosen to sort by: ascending, descending, and then not any more. One that is added
 * comes behind those before it; else it takes their place.
 */
export function sortedBy(sort: readonly SortKey[], column: ColumnId, isAdded: boolean): readonly SortKey[] {
  const before = sort.find((key) => key.column === column);
  const others = isAdded ? sort.filter((key) => key.column !== column) : [];
  if (before?.direction === 'descending') return others;
  const key: SortKey = { column, direction: before === undefined ? 'ascending' : 'descending' };
  if (!isAdded) return [key];
  return before === undefined ? [...others, key] : sort.map((one) => (one === before ? key : one));
}
