import type { Unavailable } from '../engine/evidence/source.ts';
import type { ColumnId, ColumnInfo, RunRef, TableCell } from '../engine/evidence/table.ts';
import { csvText } from '../report/csv.ts';
import { markdownCell, markdownTable } from '../report/markdownTable.ts';
import type { Cells } from './cells.ts';

export interface CopyRequest {
  readonly columns: readonly ColumnId[];
  /** All that is shown where none are named. */
  readonly rows: readonly RunRef[] | undefined;
  readonly format: 'csv' | 'markdown';
}

export interface Copied {
  readonly columns: readonly ColumnId[];
  readonly infos: readonly ColumnInfo[];
  readonly cells: ReadonlyMap<ColumnId, Cells>;
  readonly rows: number;
}

/** The most cells that are copied at once. */
export const mostCells = 3_000_000;

/** Rows of a table as a text to paste: in CSV, nothing in it is run by a spreadsheet. */
export function copied(table: Copied, format: CopyRequest['format']): string {
  const head = table.columns.map(headOf);
  const kinds = new Map(table.infos.map(({ id, kind }) => [id, kind]));
  const rows = Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((id) => valueOf(table.cells.get(id)?.[row] ?? null, kinds.get(id))),
  );
  if (format === 'csv') return csvText(head, rows);
  const texts = rows.map((row) => row.map((cell) => markdownCell(String(cell ?? ''))));
  return `${markdownTable(head.map(markdownCell), texts).join('\n')}\n`;
}

/** Of what every run has, the bare name; the duration is told in seconds. */
function headOf(id: ColumnId): string {
  if (id === 'info.duration') return 'duration (s)';
  return id.replace(/^info\./, '');
}

function valueOf(cell: TableCell, kind: ColumnInfo['kind'] | undefined): string | number | undefined {
  if (cell === null) return undefined;
  if (kind === 'duration' && typeof cell === 'number') return cell / 1000;
  return kind === 'time' && typeof cell === 'number' ? isoOf(cell) : cell;
}

/** A moment that no calendar holds is left as its number. */
function isoOf(time: number): string | number {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : date.toISOString();
}

/** More was asked for than is copied. */
export const tooMany: Unavailable = {
  reason: 'too-large',
  message: `More than ${mostCells.toLocaleString('en')} values are too many to copy.`,
  action: 'Copy fewer rows or columns, or write them to a file: assay runs --format csv.',
};

/** A row that was named is gone. */
export const notThere: Unavailable = {
  reason: 'not-found',
  message: 'These rows are not in the table any more.',
  action: 'Select them again.',
};
