import { plainText } from './plainText.ts';

/** What a cell holds: a text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * A table as CSV, its lines ended by a line feed as pandas writes them. A text that a spreadsheet would run as a formula
 * gets an apostrophe in front; control characters are shown as their codes. Sources: RFC 4180; OWASP, CSV Injection.
 */
export function csvText(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = plainText(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
