import type { PlotTable } from '../evidence/plot.ts';

/** Reads comma- or tab-separated text with a head; quotes may hold separators and line ends. */
export function parseDelimited(text: string, separator: ',' | '\t'): PlotTable {
  const [head = [], ...rows] = records(text.replace(/^\uFEFF/, ''), separator);
  return { columns: head, rows: rows.filter((row) => row.length > 1 || row[0] !== '') };
}

function records(text: string, separator: ',' | '\t'): readonly (readonly string[])[] {
  const plain = new RegExp(`([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; at = plain.lastIndex) {
    const quoted = quotedAt(text, at, plain);
    plain.lastIndex = quoted?.end ?? at;
    const [, value = '', end] = plain.exec(text) ?? [];
    row.push(quoted?.value ?? value);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/**
 * What stands between quotes, and where it ends: nothing where none are closed just before the next separator. Looked for
 * by hand, as an expression runs out of stack in a long text.
 */
function quotedAt(
  text: string,
  start: number,
  plain: RegExp,
): { readonly value: string; readonly end: number } | undefined {
  if (text[start] !== '"') return undefined;
  let close = text.indexOf('"', start + 1);
  while (text[close + 1] === '"' && close >= 0) close = text.indexOf('"', close + 2);
  plain.lastIndex = close + 1;
  if (close < 0 || plain.exec(text)?.[1] !== '') return undefined;
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/**
 * A table in a JSON value: a list of objects, lists by name, or MLflow's `columns` with `data`; also within an object
 * that holds nothing else of the kind.
 */
export function tableOf(value: unknown): PlotTable | undefined {
  if (isRecord(value)) return splitTable(value) ?? namedLists(value) ?? nested(value);
  return isRecords(value) ? ofRecords(value) : undefined;
}

function ofRecords(records: readonly Readonly<Record<string, unknown>>[]): PlotTable {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { columns, rows: records.map((record) => columns.map((column) => cellText(record[column]))) };
}

function splitTable({ columns, data }: Readonly<Record<string, unknown>>): PlotTable | undefined {
  if (!Array.isArray(columns) || !Array.isArray(data) || !data.every(Array.isArray)) return undefined;
  return { columns: columns.map(cellText), rows: data.map((row) => row.map(cellText)) };
}

function namedLists(value: Readonly<Record<string, unknown>>): PlotTable | undefined {
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => isPlainList(entry[1]));
  const length = commonLength(lists.map(([, list]) => list.length));
  if (lists.length < 2 || length === 0) return undefined;
  const same = lists.filter(([, list]) => list.length === length);
  return {
    columns: same.map(([name]) => name),
    rows: Array.from({ length }, (_, row) => same.map(([, list]) => cellText(list[row]))),
  };
}

/** The length that most lists have, the first of several: thresholds are one fewer than precision and recall. */
function commonLength(lengths: readonly number[]): number {
  const counts = [...Map.groupBy(lengths, (length) => length)].map(([length, all]) => ({
    length,
    count: all.length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.length ?? 0;
}

function nested(value: Readonly<Record<string, unknown>>): PlotTable | undefined {
  const tables = Object.values(value).filter((inner) => isRecords(inner));
  return tables.length === 1 ? tableOf(tables[0]) : undefined;
}

function isPlainList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
}

function isRecords(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

/** Says whether a JSON value is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** A column as numbers; undefined where a cell is none. An empty cell is NaN. */
export function numbersOf({ columns, rows }: PlotTable, column: string): readonly number[] | undefined {
  const place = columns.indexOf(column);
  if (place < 0) return undefined;
  const numbers = rows.map((row) => numberOf(row[place] ?? ''));
  return numbers.includes(undefined) ? undefined : numbers.filter((value) => value !== undefined);
}

/** A column as texts. */
export function textsOf({ columns, rows }: PlotTable, column: string): readonly string[] {
  const place = columns.indexOf(column);
  return rows.map((row) => row[place] ?? '');
}

const words: Readonly<Record<string, number>> = {
  '': Number.NaN,
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
};

function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  const word = words[trimmed.toLowerCase()];
  if (word !== undefined) return word;
  const value = Number(trimmed);
  return Number.isNaN(value) ? undefined : value;
}
