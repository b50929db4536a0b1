import { describe, expect, test } from 'vitest';
import { band } from '../../../../server/src/engine/statistics/series/bands.ts';

const course = (xs: number[], ys: number[]) => ({ xs: Float64Array.from(xs), ys: Float64Array.from(ys) });

/** Three courses of different places, ends and lengths. */
const courses = [
  course([0, 2, 4, 6, 10], [1, 3, 2, 5, 4]),
  course([0, 1, 2, 3, 4, 5, 6, 8], [2, 2.5, 1, 0, -1, 0.5, 3, 6]),
  course([1, 3, 5, 8, 10], [0.1, 0.2, 0.4, 0.8, 1.6]),
];

/** `interp`, `nanmean`, `nanmedian` and `nanpercentile` of NumPy 2.4 over the same courses. */
const byNumPy = {
  xs: [0, 1, 2, 3, 4, 5, 6, 8, 10],
  mean: [
    1.5, 1.533333333333, 1.383333333333, 0.9, 0.433333333333, 1.466666666667, 2.844444444444, 3.766666666667,
    2.8,
  ],
  median: [1.5, 2, 1, 0.2, 0.3, 0.5, 3, 4.5, 2.8],
  low: [1.1, 0.48, 0.32, 0.04, -0.74, 0.42, 1.026666666667, 1.54, 1.84],
  high: [1.9, 2.4, 2.6, 2.04, 1.66, 2.9, 4.6, 5.7, 3.76],
  counts: [2, 3, 3, 3, 3, 3, 3, 3, 2],
};

describe('a band', () => {
  const ours = band(courses, 100);

  test.each(Object.entries(byNumPy))('has the %s that NumPy gives', (name, expected) => {
    const found = Object.entries(ours).find(([field]) => field === name)?.[1] ?? [];
    expect([...found].map((value) => value.toFixed(9))).toEqual(expected.map((value) => value.toFixed(9)));
  });

  test('leaves values that are no number out', () => {
    const broken = band([course([0, 1], [1, Number.NaN]), course([0, 1], [3, 5])], 100);
    expect([...broken.mean, ...broken.counts]).toEqual([2, 5, 2, 1]);
  });

  test('of nothing is empty', () => {
    expect(band([], 100).xs).toHaveLength(0);
  });
});
