import { expect, test } from 'vitest';
import { counted, fullValue, shortValue } from '../../../webviews/messages/numbers.ts';

test.each([
  [0.9127340912, '0.9127'],
  [0.9, '0.9'],
  [12043, '12043'],
  [1234567.891, '1235000'],
  [0.0000123456, '1.235e-5'],
  [-0.5, '-0.5'],
  [0, '0'],
  [1e12, '1e+12'],
  [Number.MAX_VALUE, '1.798e+308'],
  ['NaN', 'NaN'],
  ['-Infinity', '-Infinity'],
] as const)('%d in few digits is %s', (value, text) => {
  expect(shortValue(value)).toBe(text);
});

test('a full value has every digit', () => {
  expect(fullValue(0.08303992376665616)).toBe('0.08303992376665616');
});

test('a count has its noun', () => {
  expect([
    counted(1, 'run'),
    counted(0, 'run'),
    counted(1200, 'run'),
    counted(2, 'entry', 'entries'),
  ]).toEqual(['1 run', '0 runs', '1,200 runs', '2 entries']);
});
