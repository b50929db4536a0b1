import type { Plot, PlotTable } from '../evidence/plot.ts';
import { isRecord, textsOf } from './table.ts';

type Matrix = Extract<Plot, { readonly kind: 'matrix' }>;

/** Beyond so many classes a matrix is a table. */
const mostLabels = 60;

/** Counts pairs of what is true and what was predicted. */
export function countMatrix(
  table: PlotTable,
  { actual, predicted }: { readonly actual: string; readonly predicted: string },
  isNormalized: boolean,
): Omit<Matrix, 'why'> | undefined {
  const [trues, guesses] = [textsOf(table, actual), textsOf(table, predicted)];
  const labels = [...new Set([...trues, ...guesses])].sort(byNumber);
  if (labels.length > mostLabels) return undefined;
  const place = new Map(labels.map((label, index) => [label, index]));
  const cells = labels.map(() => labels.map(() => 0));
  for (const [index, label] of trues.entries()) {
    const row = cells[place.get(label) ?? 0];
    const column = place.get(guesses[index] ?? '') ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { kind: 'matrix', labels, cells: isNormalized ? cells.map(asParts) : cells, isNormalized, table };
}

/** A matrix that is written down as one: rows of numbers, maybe with `labels` beside them. */
export function writtenMatrix(value: unknown): Omit<Matrix, 'why'> | undefined {
  const [rows, names] = isRecord(value)
    ? [value['matrix'] ?? value['confusion_matrix'], value['labels'] ?? value['classes']]
    : [value, undefined];
  if (!isSquare(rows) || rows.length > mostLabels) return undefined;
  const labels = rows.map((_, index) => String(Array.isArray(names) ? names[index] : index));
  const table = {
    columns: ['', ...labels],
    rows: rows.map((row, index) => [labels[index] ?? '', ...row.map(String)]),
  };
  const isNormalized =
    rows.flat().every((cell) => cell >= 0 && cell <= 1) && rows.flat().some((cell) => cell % 1 !== 0);
  return { kind: 'matrix', labels, cells: rows, isNormalized, table };
}

function isSquare(value: unknown): value is readonly (readonly number[])[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  return value.every(
    (row) =>
      Array.isArray(row) && row.length === value.length && row.every((cell) => typeof cell === 'number'),
  );
}

function asParts(row: readonly number[]): readonly number[] {
  const sum = row.reduce((total, count) => total + count, 0);
  return row.map((count) => (sum === 0 ? 0 : count / sum));
}

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b) || (a < b ? -1 : 1);
}
