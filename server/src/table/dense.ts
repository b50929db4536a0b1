import type { ColumnValues } from '../engine/evidence/table.ts';

/** A column with a place for every row of a table. */
export type DenseColumn = NumberColumn | TextColumn;

export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
  /** 1 where the row has a value: NaN is one. */
  readonly has: Uint8Array;
}

export interface TextColumn {
  readonly kind: 'text';
  /** Places in `words`; -1 where the row has no value. */
  readonly places: Int32Array;
  readonly words: readonly string[];
}

/** The values of a column for a part of a table whose first row is `offset`. */
export interface ColumnPart {
  readonly values: ColumnValues;
  readonly offset: number;
}

/** One column of `length` rows from its parts; of texts, where a part has texts. */
export function denseOf(parts: readonly ColumnPart[], length: number): DenseColumn {
  const isText = parts.some(({ values }) => values.kind === 'text');
  return isText ? denseText(parts, length) : denseNumbers(parts, length);
}

function denseNumbers(parts: readonly ColumnPart[], length: number): NumberColumn {
  const column = { kind: 'number', values: new Float64Array(length), has: new Uint8Array(length) } as const;
  for (const { values, offset } of parts) {
    values.rows.forEach((row, index) => {
      column.values[offset + row] = values.values[index] ?? Number.NaN;
      column.has[offset + row] = 1;
    });
  }
  return column;
}

function denseText(parts: readonly ColumnPart[], length: number): TextColumn {
  const places = new Int32Array(length).fill(-1);
  const [first] = parts;
  if (parts.length === 1 && first?.values.kind === 'text') {
    const { values, offset } = first;
    values.rows.forEach((row, index) => (places[offset + row] = values.values[index] ?? -1));
    return { kind: 'text', places, words: values.words };
  }
  const words = new Words();
  for (const { values, offset } of parts) {
    values.rows.forEach((row, index) => (places[offset + row] = words.place(textAt(values, index))));
  }
  return { kind: 'text', places, words: words.list };
}

function textAt(values: ColumnValues, index: number): string {
  const value = values.values[index] ?? Number.NaN;
  return values.kind === 'number' ? String(value) : (values.words[value] ?? '');
}

/** Texts, each once. */
export class Words {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
}

/** A column of texts where each row has its own, or none. */
export function textColumn(texts: readonly (string | undefined)[]): TextColumn {
  const words = new Words();
  const places = Int32Array.from(texts, (text) => (text === undefined ? -1 : words.place(text)));
  return { kind: 'text', places, words: words.list };
}

/** A column of numbers that are missing where they are NaN. */
export function numberColumn(values: Float64Array): NumberColumn {
  return { kind: 'number', values, has: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)) };
}

/** Whether a row has a value. */
export function hasValue(column: DenseColumn, row: number): boolean {
  return column.kind === 'number' ? column.has[row] === 1 : (column.places[row] ?? -1) >= 0;
}

/** The text that a row has. */
export function textOf(column: TextColumn, row: number): string | undefined {
  return column.words[column.places[row] ?? -1];
}

/** About how much memory a column takes, in bytes. */
export function bytesOf(column: DenseColumn): number {
  if (column.kind === 'number') return column.values.byteLength + column.has.byteLength;
  return column.words.reduce((bytes, word) => bytes + 32 + 2 * word.length, column.places.byteLength);
}
