import { plainText } from '../report/plainText.ts';

/** Rows under a head as lines of one width per column. The last column is not padded. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(plainText));
  const widths = head.map((_, column) =>
    cells.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0),
  );
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => (column === head.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** The longest name in a column that is not for copying, in characters. */
const longestName = 40;

/** A name as a column of a list shows it: the id beside it is whole. */
export function shortName(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}

/** A moment as `2026-11-21 04:12` in the time of this machine, or nothing. */
export function moment(timestamp: number | undefined): string {
  if (timestamp === undefined) return '';
  const date = new Date(timestamp);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A moment for a program to read (`2026-11-21T04:12:00.000Z`); nothing for one that no calendar holds. */
export function iso(timestamp: number | undefined): string | undefined {
  const date = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
