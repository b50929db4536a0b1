import type { Direction } from '../engine/evidence/table.ts';
import type { DenseColumn, NumberColumn, TextColumn } from './dense.ts';
import { ranksOf } from './ranks.ts';

/** The keys of rows in the order that they are in now, each of 64 bits in two halves. */
interface Keys {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** In either direction NaN comes behind all numbers, and what is missing behind NaN. */
const notANumber = 0xfffffffe;
const missing = 0xffffffff;

const digits = 0x10000;

/** The rows sorted by a column; rows that are equal in it stay as they were. */
export function sortedBy(rows: Int32Array, column: DenseColumn, direction: Direction): Int32Array {
  const flip = direction === 'descending' ? 0xffffffff : 0;
  const { high, low } =
    column.kind === 'number' ? numberKeys(rows, column, flip) : textKeys(rows, column, flip);
  let places: Uint32Array = Uint32Array.from(rows.keys());
  for (const [keys, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const)
    places = pass(places, keys, shift);
  return Int32Array.from(places, (place) => rows[place] ?? 0);
}

function numberKeys(rows: Int32Array, { values, has }: NumberColumn, flip: number): Keys {
  const keys = { high: new Uint32Array(rows.length), low: new Uint32Array(rows.length) };
  const view = new DataView(new ArrayBuffer(8));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const value = values[row] ?? 0;
    if (has[row] !== 1) keys.high[index] = missing;
    else if (Number.isNaN(value)) keys.high[index] = notANumber;
    else {
      // -0 is 0.
      view.setFloat64(0, value + 0);
      setKey(keys, index, view, flip);
    }
  }
  return keys;
}

/** The bits of a double sort as the double does when those of negative ones are turned over, of others the sign. */
function setKey({ high, low }: Keys, index: number, view: DataView, flip: number): void {
  const top = view.getUint32(0);
  const isNegative = top >= 0x80000000;
  high[index] = top ^ (isNegative ? 0xffffffff : 0x80000000) ^ flip;
  low[index] = view.getUint32(4) ^ (isNegative ? 0xffffffff : 0) ^ flip;
}

function textKeys(rows: Int32Array, { places, words }: TextColumn, flip: number): Keys {
  const ranks = ranksOf(words);
  const high = new Uint32Array(rows.length).fill(missing);
  const low = new Uint32Array(rows.length);
  rows.forEach((row, index) => {
    const rank = ranks[places[row] ?? -1];
    if (rank === undefined) return;
    high[index] = 0;
    low[index] = rank ^ flip;
  });
  return { high, low };
}

/** One pass of a radix sort: by 16 bits of the keys. */
function pass(places: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(digits + 1);
  for (const key of keys) {
    const digit = (key >>> shift) & (digits - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  if (starts.includes(keys.length)) return places;
  for (let digit = 1; digit <= digits; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const digit = ((keys[place] ?? 0) >>> shift) & (digits - 1);
    const start = starts[digit] ?? 0;
    sorted[start] = place;
    starts[digit] = start + 1;
  }
  return sorted;
}
