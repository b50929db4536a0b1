import { plainText } from './plainText.ts';

/** What a cell holds: a text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * A table as CSV, its lines ended by a line feed as pandas writes them. A text that a spreadsheet would run as a formula
 * gets an apostrophe in front where formulas are guarded; control characters are shown as their codes. Sources: RFC 4180;
 * OWASP, CSV Injection.
 */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  formulas: 'guarded' | 'kept' = 'guarded',
): string {
  return [head, ...rows].map((row) => `${row.map((cell) => cellText(cell, formulas)).join(',')}\n`).join('');
}

function cellText(cell: CsvCell, formulas: 'guarded' | 'kept'): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const isGuarded = formulas === 'guarded' && /^[=+\-@\t\r]/.test(cell);
  const text = plainText(isGuarded ? `'${cell}` : cell);
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
