import type { ColumnInfo, ShownColumn, SortKey } from '../../messages/runs.ts';
import type { ColumnViewport, Range } from './viewport.ts';

/** What a grid shows beside its rows. */
export interface GridTable {
  /** Another one is another table, whatever its version. */
  readonly epoch: number;
  readonly version: number;
  readonly count: number;
  readonly columns: readonly GridColumn[];
  readonly sort: readonly SortKey[];
  /** The run that the others are told against, as `source run`. */
  readonly baseline: { readonly source: string; readonly run: string } | undefined;
  readonly now: number;
}

export interface GridColumn extends ShownColumn {
  readonly kind: ColumnInfo['kind'];
}

/** A column with the place at which its cells stand. */
export interface PlacedColumn {
  readonly column: GridColumn;
  /** Its place among all columns that are shown, from the left. */
  readonly index: number;
  /** Where it begins, within the pinned part or within the scrolled one. */
  readonly left: number;
}

/** The columns as they stand: pinned ones first, then those of the others that are seen. */
export interface ColumnLayout {
  readonly pinned: readonly PlacedColumn[];
  readonly pinnedWidth: number;
  readonly seen: readonly PlacedColumn[];
}

/** Room left of the first column for the tick of a selected row. */
const tickWidth = 28;

/** The places of the columns that are seen; `range` is one of the columns that are not pinned. */
export function layoutOf(
  columns: readonly GridColumn[],
  viewport: ColumnViewport,
  range: Range,
): ColumnLayout {
  const pinned: PlacedColumn[] = [];
  let left = tickWidth;
  for (const column of columns.filter(({ isPinned }) => isPinned)) {
    pinned.push({ column, index: pinned.length, left });
    left += column.width;
  }
  const seen = columns
    .filter(({ isPinned }) => !isPinned)
    .slice(range.first, range.end)
    .map((column, at) => {
      const place = range.first + at;
      return { column, index: pinned.length + place, left: left + viewport.start(place) };
    });
  return { pinned, pinnedWidth: left, seen };
}

/** The name of a column without its group: everything behind the first dot. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
