import { expect, test } from 'vitest';
import { meanOf, welchInterval } from '../../../server/src/engine/compare/welch.ts';

/** `scipy.stats.ttest_ind(others, first, equal_var=False).confidence_interval(0.95)` of SciPy 1.17.1. */
const vectors: readonly (readonly [readonly number[], readonly number[], readonly [number, number]])[] = [
  [
    [0.81, 0.82, 0.79, 0.835, 0.8],
    [0.85, 0.84, 0.87, 0.9],
    [0.01451063006842248, 0.09348936993157761],
  ],
  [
    [0.81, 0.82],
    [0.85, 0.84],
    [-0.000424349222966372, 0.060424349222966425],
  ],
  [
    [1e6, 1e6 + 1],
    [1e6 + 5, 1e6 + 9, 1e6 + 2],
    [-3.3073639096437457, 12.974030576388023],
  ],
  [
    [1, 1, 1],
    [2, 3, 2],
    [-0.1008842432498207, 2.767550909916488],
  ],
];

test.each(vectors)('the interval of %j and %j is that of SciPy', (first, others, [low, high]) => {
  const interval = welchInterval(first, others) ?? [Number.NaN, Number.NaN];
  expect(interval[0]).toBeCloseTo(low, 8);
  expect(interval[1]).toBeCloseTo(high, 8);
});

test('one value on a side has no interval, and values that are all alike have one without width', () => {
  expect(welchInterval([1], [2, 3])).toBeUndefined();
  expect(welchInterval([1, 2], [3])).toBeUndefined();
  expect(welchInterval([1, 1], [3, 3])).toEqual([2, 2]);
});

test('very small values have the interval of large ones', () => {
  const small = (values: readonly number[]) => values.map((value) => value * 1e-90);
  const [low, high] = welchInterval(small([0.81, 0.82]), small([0.85, 0.84])) ?? [Number.NaN, Number.NaN];
  expect(low * 1e90).toBeCloseTo(-0.000424349222966372, 8);
  expect(high * 1e90).toBeCloseTo(0.060424349222966425, 8);
});

test('the mean', () => {
  expect(meanOf([1, 2, 6])).toBe(3);
});
