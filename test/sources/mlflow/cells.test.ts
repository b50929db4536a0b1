import { expect, test } from 'vitest';
import {
  groupBy,
  keyValue,
  metricValue,
  numberOr,
  optionalNumber,
  optionalText,
  text,
} from '../../../server/src/sources/mlflow/cells.ts';

test('a text is what the cell says, whatever its type', () => {
  expect([text('a'), text(1n), text(1.5), text(null), text(undefined), text(new Uint8Array([1]))]).toEqual([
    'a',
    '1',
    '1.5',
    '',
    '',
    '',
  ]);
  expect([optionalText('a'), optionalText(''), optionalText(null)]).toEqual(['a', undefined, undefined]);
});

test('a number is a finite one', () => {
  expect([optionalNumber(1n), optionalNumber(1.5), optionalNumber(0n)]).toEqual([1, 1.5, 0]);
  expect([optionalNumber('1'), optionalNumber(null), optionalNumber(Infinity)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(numberOr(null, 7)).toBe(7);
});

test.each([
  [{ value: 0.5, is_nan: 0n }, 0.5],
  [{ value: 3n, is_nan: 0n }, 3],
  [{ value: 0, is_nan: 1n }, 'NaN'],
  [{ value: Number.MAX_VALUE, is_nan: 0n }, 'Infinity'],
  [{ value: -Number.MAX_VALUE, is_nan: 0n }, '-Infinity'],
  [{ value: Infinity, is_nan: 0n }, 'Infinity'],
  [{ value: -Infinity, is_nan: 0n }, '-Infinity'],
  [{ value: 1.7976931348623155e308, is_nan: 0n }, 1.7976931348623155e308],
  [{ value: null, is_nan: 0n }, 'NaN'],
  [{ value: 'text', is_nan: 0n }, 'NaN'],
  [{ value: 0.25 }, 0.25],
])('the metric of %o is %s', (row, value) => {
  expect(metricValue(row)).toBe(value);
});

test('a tag without a value is an empty one', () => {
  expect(keyValue({ key: 'a', value: null })).toEqual({ key: 'a', value: '' });
});

test('rows are grouped in their order', () => {
  const rows = [
    { run: 'a', key: 1n },
    { run: 'b', key: 2n },
    { run: 'a', key: 3n },
  ];
  expect([...groupBy(rows, 'run')]).toEqual([
    ['a', [rows[0], rows[2]]],
    ['b', [rows[1]]],
  ]);
});
