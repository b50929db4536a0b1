import type { ColumnValues } from '../../engine/evidence/table.ts';
import type { Tuple } from '../../ports/database.ts';
import { text } from './cells.ts';

/** A column of numbers from rows that begin with a run's id; runs without a place are left out. */
export function numbersAt(
  places: ReadonlyMap<string, number>,
  rows: readonly Tuple[],
  valueOf: (row: Tuple) => number,
): ColumnValues {
  const found = new Int32Array(rows.length);
  const values = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const place = places.get(text(row[0]));
    if (place === undefined) continue;
    found[count] = place;
    values[count] = valueOf(row);
    count += 1;
  }
  return { kind: 'number', rows: found.slice(0, count), values: values.slice(0, count) };
}

/** A column of texts from rows of a run's id and a text; each text is kept once. */
export function textsAt(places: ReadonlyMap<string, number>, rows: readonly Tuple[]): ColumnValues {
  const found = new Int32Array(rows.length);
  const values = new Int32Array(rows.length);
  const words = new Map<string, number>();
  let count = 0;
  for (const row of rows) {
    const place = places.get(text(row[0]));
    if (place === undefined) continue;
    found[count] = place;
    values[count] = placeOf(words, text(row[1]));
    count += 1;
  }
  return {
    kind: 'text',
    rows: found.slice(0, count),
    values: values.slice(0, count),
    words: [...words.keys()],
  };
}

function placeOf(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}
