import { describe, expect, test } from 'vitest';
import { Course } from '../../../webviews/charts/course.ts';
import {
  canSpan,
  countNotAbove0,
  pixelsOf,
  scaleAround,
  valueAt,
  xExtent,
  yExtent,
} from '../../../webviews/charts/scale.ts';

const course = (xs: number[], ys: number[]): Course =>
  new Course(Float64Array.from(xs), Float64Array.from(ys));
const linear = { min: 10, max: 20, isLog: false };
const log = { min: 1, max: 10_000, isLog: true };

describe('a scale', () => {
  test.each([
    [linear, 15, 50],
    [log, 100, 50],
    [log, 1, 0],
  ])('of %j has %d at pixel %d of 100, and back', (scale, value, pixels) => {
    expect(pixelsOf(scale, 100)(value)).toBeCloseTo(pixels);
    expect(valueAt(scale, pixels, 100)).toBeCloseTo(value);
  });

  test('of logarithms has no place for 0 and below', () => {
    expect([pixelsOf(log, 100)(0), pixelsOf(log, 100)(-1)]).toEqual([NaN, NaN]);
  });

  test('around a single place or nothing has room', () => {
    expect(scaleAround([5, 5], false, 0)).toEqual({ min: 4.5, max: 5.5, isLog: false });
    expect(scaleAround([0, 0], false, 0)).toEqual({ min: -1, max: 1, isLog: false });
    expect(scaleAround(undefined, true, 0)).toEqual({ min: 1, max: 10, isLog: true });
  });

  test.each([
    [[1e15, 1e15 + 0.125], false],
    [[0.3, 0.30000000000000004], false],
    [[0.5, Number.MAX_VALUE], false],
    [[-1e308, 1e308], false],
    [[1e-300, 1e300], true],
    [[5e-324, 5e-324], true],
    [[1, 1 + Number.EPSILON], true],
  ] as const)('around %j has ends with numbers between them', (extent, isLog) => {
    const { min, max } = scaleAround(extent, isLog, 0.05);
    const ends = isLog ? [Math.log10(min), Math.log10(max)] : [min, max];
    const [from = NaN, to = NaN] = ends;
    expect(Number.isFinite(to - from)).toBe(true);
    expect(to - from).toBeGreaterThan(Math.max(Math.abs(from), Math.abs(to)) * 1e-13);
  });

  test('goes to what a person looks at only where it can', () => {
    expect(canSpan([2, 5], false)).toBe(true);
    expect(canSpan([2, 5], true)).toBe(true);
    expect(canSpan([0, 5], true)).toBe(false);
    expect(canSpan([1000, 1000.0000000000001], false)).toBe(false);
    expect(canSpan([0, Number.POSITIVE_INFINITY], false)).toBe(false);
    expect(canSpan([NaN, NaN], false)).toBe(false);
  });
});

test('extents pass over gaps, and over what an axis of logarithms cannot show', () => {
  const courses = [course([-1, 0, 5], [3, -2, Number.NaN]), course([2, 9], [7, 100])];
  expect(xExtent(courses, false)).toEqual([-1, 9]);
  expect(xExtent(courses, true)).toEqual([2, 9]);
  expect(yExtent(courses, [-1, 5], false)).toEqual([-2, 7]);
  expect(yExtent(courses, [-1, 9], true)).toEqual([3, 100]);
  expect(yExtent([course([0], [Number.NaN])], [0, 1], false)).toBeUndefined();
  expect(countNotAbove0(courses)).toBe(1);
});
