import { expect, test } from 'vitest';
import { Course } from '../../../webviews/charts/course.ts';

const of = (...values: number[]): Float64Array => Float64Array.from(values);

test('points that are appended one by one are those of the whole', () => {
  const course = new Course(of(0), of(5));
  for (let x = 1; x < 100; x += 1) course.append(of(x), of(x * 2));
  expect(course.length).toBe(100);
  expect(course.xs.subarray(0, 3)).toEqual(of(0, 1, 2));
  expect(course.ys[99]).toBe(198);
});

test('a place is found among the points, not among the room behind them', () => {
  const course = new Course(of(0, 10), of(1, 1));
  course.append(of(20, 30, 40), of(1, 1, 1));
  course.append(of(50), of(1));
  expect([course.indexOf(-1), course.indexOf(10), course.indexOf(11), course.indexOf(99)]).toEqual([
    0, 1, 2, 6,
  ]);
  expect([course.nearest(14), course.nearest(16), course.nearest(999)]).toEqual([1, 2, 5]);
  expect(new Course(of(), of()).nearest(1)).toBeUndefined();
});

test('marks keep what is no finite number', () => {
  const course = new Course(of(0), of(Number.NaN));
  course.mark(of(0), of(Number.POSITIVE_INFINITY));
  expect(course.marks).toEqual([{ x: 0, y: Infinity }]);
});
