import { expect, test } from 'vitest';
import { gridOf, valuesAt } from '../../../../server/src/engine/statistics/series/align.ts';

const of = (...values: number[]): Float64Array => Float64Array.from(values);
const courses = [
  { xs: of(0, 10), ys: of(0, 1) },
  { xs: of(5, 20), ys: of(0, 1) },
];

test('few places are all taken', () => {
  expect(gridOf(courses, 4)).toEqual(of(0, 5, 10, 20));
});

test('many places become some at equal distances, from the first to the last', () => {
  expect(gridOf(courses, 3)).toEqual(of(0, 10, 20));
});

test('between two points a value is in proportion, outside of the course there is none', () => {
  expect(valuesAt({ xs: of(0, 10, 20), ys: of(0, 5, Number.NaN) }, of(-1, 0, 4, 10, 15, 21))).toEqual(
    of(Number.NaN, 0, 2, 5, Number.NaN, Number.NaN),
  );
});
