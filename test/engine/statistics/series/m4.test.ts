import { describe, expect, test } from 'vitest';
import type { Course } from '../../../../server/src/engine/statistics/series/axis.ts';
import { m4, whole } from '../../../../server/src/engine/statistics/series/m4.ts';
import { sequence } from '../../../support/seeded.ts';

const width = 900;
const height = 300;

/** A course of so many points with spikes and idle stretches, at uneven distances. */
function walk(seed: number, count: number): Course {
  const choose = sequence(seed);
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (let index = 0; index < count; index += 1) {
    x += choose(50) === 0 ? choose(40) : choose(3);
    y = choose(100) === 0 ? choose(1000) : y + choose(21) - 10;
    xs.push(x);
    ys.push(y);
  }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys) };
}

/** The pixels of a line through all points, without smoothing of its edges. */
function pixelsOf(course: Course, [from, to]: readonly [number, number]): Set<number> {
  const pixels = new Set<number>();
  const column = (x: number): number => Math.floor(((x - from) / (to - from)) * width) - (x === to ? 1 : 0);
  const row = (y: number): number => Math.round(((y + 1000) / 3000) * height);
  for (let index = 1; index < course.xs.length; index += 1) {
    const [a, b] = [column(course.xs[index - 1] ?? 0), column(course.xs[index] ?? 0)];
    const [c, d] = [row(course.ys[index - 1] ?? 0), row(course.ys[index] ?? 0)];
    const steps = Math.max(Math.abs(b - a), Math.abs(d - c), 1);
    for (let step = 0; step <= steps; step += 1) {
      const [x, y] = [Math.round(a + ((b - a) * step) / steps), Math.round(c + ((d - c) * step) / steps)];
      if (x >= 0 && x < width) pixels.add(y * width + x);
    }
  }
  return pixels;
}

describe('four points a column', () => {
  test.each([1, 2, 3, 4, 5, 6])('draw the same pixels as all points (course %i)', (seed) => {
    const course = walk(seed, 20_000);
    const range = [course.xs[0] ?? 0, course.xs.at(-1) ?? 0] as const;
    const few = m4(course, { range: undefined, pixels: width, isLog: false });
    expect(few.xs.length).toBeLessThanOrEqual(4 * width);
    expect(pixelsOf(few, range)).toEqual(pixelsOf(course, range));
  });

  test.each([7, 8, 9])('draw the same pixels of a part of the axis (course %i)', (seed) => {
    const course = walk(seed, 50_000);
    const end = course.xs.at(-1) ?? 0;
    const range = [end * 0.3, end * 0.5] as const;
    const few = m4(course, { range, pixels: width, isLog: false });
    expect(few.xs.length).toBeLessThanOrEqual(4 * width + 2);
    expect(pixelsOf(few, range)).toEqual(pixelsOf(course, range));
  });

  test('are all points where there are few', () => {
    const { ys } = walk(10, 100);
    const course = { xs: Float64Array.from(ys.keys()), ys };
    expect(m4(course, { range: undefined, pixels: 4000, isLog: false }).ys).toEqual(course.ys);
  });

  test('are of columns of logarithms where the axis is one', () => {
    const xs = Float64Array.from({ length: 10_000 }, (_, index) => index + 1);
    const few = m4({ xs, ys: xs }, { range: undefined, pixels: 40, isLog: true });
    expect(few.xs.filter((x) => x <= 100).length).toBeGreaterThan(25);
  });
});

describe('values that are no number', () => {
  const ys = Float64Array.of(1, 2, Number.NaN, Number.NaN, 3, Number.POSITIVE_INFINITY, 4);
  const xs = Float64Array.from(ys.keys());

  test('stay as gaps, and are told by place and kind', () => {
    const { ys: drawn, marks } = m4({ xs, ys }, { range: undefined, pixels: 100, isLog: false });
    expect([...drawn]).toEqual([1, 2, NaN, NaN, 3, NaN, 4]);
    expect([...marks.xs]).toEqual([2, 3, 5]);
    expect([...marks.ys]).toEqual([NaN, NaN, Infinity]);
  });

  test('are told once a column and kind', () => {
    const { marks } = m4({ xs, ys }, { range: undefined, pixels: 1, isLog: false });
    expect([...marks.ys]).toEqual([NaN, Infinity]);
  });

  test('are told of a whole course too', () => {
    expect([...whole({ xs, ys }).marks.xs]).toEqual([2, 3, 5]);
  });
});

test('a course of one place and one of nothing are drawn as they are', () => {
  const one = { xs: Float64Array.of(3), ys: Float64Array.of(1) };
  const none = { xs: new Float64Array(), ys: new Float64Array() };
  expect(m4(one, { range: undefined, pixels: 9, isLog: false }).xs).toEqual(one.xs);
  expect(m4(none, { range: undefined, pixels: 9, isLog: false }).xs).toHaveLength(0);
});
