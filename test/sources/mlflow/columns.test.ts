import { expect, test } from 'vitest';
import { numbersAt, textsAt } from '../../../server/src/sources/mlflow/columns.ts';

const places = new Map([
  ['a', 1],
  ['b', 0],
]);

test('numbers get the places of their runs; a run without a place is left out', () => {
  const rows = [
    ['b', 2],
    ['gone', 3],
    ['a', 4],
  ];
  const column = numbersAt(places, rows, ([, value]) => Number(value));
  expect(column).toEqual({ kind: 'number', rows: Int32Array.of(0, 1), values: Float64Array.of(2, 4) });
});

test('a text that runs share is kept once', () => {
  const rows = [
    ['b', 'adam'],
    ['gone', 'lion'],
    ['a', 'adam'],
    ['b', null],
  ];
  expect(textsAt(places, rows)).toEqual({
    kind: 'text',
    rows: Int32Array.of(0, 1, 0),
    values: Int32Array.of(0, 0, 1),
    words: ['adam', ''],
  });
});
