import type { Course } from './course.ts';

/** What an axis goes from and to, and how. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly isLog: boolean;
}

/** A place of an axis as pixels from its beginning; NaN for what has no place on it. */
export function pixelsOf({ min, max, isLog }: Scale, length: number): (value: number) => number {
  const low = isLog ? Math.log10(min) : min;
  const high = isLog ? Math.log10(max) : max;
  const factor = length / (high - low || 1);
  return isLog
    ? (value) => (value > 0 ? (Math.log10(value) - low) * factor : Number.NaN)
    : (value) => (value - low) * factor;
}

/** The place that is so many pixels from the beginning of an axis. */
export function valueAt({ min, max, isLog }: Scale, pixels: number, length: number): number {
  const part = pixels / length;
  return isLog
    ? 10 ** (Math.log10(min) + (Math.log10(max) - Math.log10(min)) * part)
    : min + (max - min) * part;
}

/** Where the courses begin and end. */
export function xExtent(courses: readonly Course[], isLog: boolean): readonly [number, number] | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const course of courses) {
    const first = isLog ? course.indexOf(Number.MIN_VALUE) : 0;
    if (first >= course.length) continue;
    low = Math.min(low, course.xs[first] ?? low);
    high = Math.max(high, course.xs[course.length - 1] ?? high);
  }
  return low <= high ? [low, high] : undefined;
}

/** The lowest and the highest value between two places; undefined where there is none. */
export function yExtent(
  courses: readonly Course[],
  range: readonly [number, number],
  isLog: boolean,
): readonly [number, number] | undefined {
  let extent: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const least = isLog ? Number.MIN_VALUE : Number.NEGATIVE_INFINITY;
  for (const course of courses) extent = widened(extent, valuesWithin(course, range), least);
  return extent[0] <= extent[1] ? extent : undefined;
}

function valuesWithin(course: Course, [from, to]: readonly [number, number]): Float64Array {
  const { xs, ys, length } = course;
  let end = Math.min(length, course.indexOf(to));
  while (end < length && xs[end] === to) end += 1;
  return ys.subarray(course.indexOf(from), end);
}

function widened(
  [low, high]: readonly [number, number],
  ys: Float64Array,
  least: number,
): readonly [number, number] {
  let [lowest, highest] = [low, high];
  for (const y of ys) {
    if (y < lowest && y >= least) lowest = y;
    if (y > highest && y >= least) highest = y;
  }
  return [lowest, highest];
}

/** What lies closer together, for its size, is one place: there are too few numbers between for the lines of a grid. */
const closest = 1e-12;

/** No axis goes further: the span between the ends of such a one is no number any more. */
const farthest = Number.MAX_VALUE / 4;

/** Nor does one of logarithms: what draws its grid knows these powers of ten exactly, and hangs at others. */
const [smallest, largest] = [1e-20, 1e30];

/** The scale of an axis around what is drawn; a single place gets room at both sides. */
export function scaleAround(
  extent: readonly [number, number] | undefined,
  isLog: boolean,
  padding: number,
): Scale {
  if (isLog) return logScale(extent ?? [1, 10], padding);
  const [low, high] = extent ?? [0, 1];
  const [from, to] = [clamped(low, -farthest, farthest), clamped(high, -farthest, farthest)];
  const isOne = to - from <= closest * Math.max(Math.abs(from), Math.abs(to));
  const room = isOne ? Math.abs(from) / 10 || 1 : (to - from) * padding;
  return {
    min: clamped(from - room, -farthest, farthest),
    max: clamped(to + room, -farthest, farthest),
    isLog,
  };
}

function logScale([low, high]: readonly [number, number], padding: number): Scale {
  const [from, to] = [clamped(low, smallest, largest), clamped(high, smallest, largest)];
  const decades = Math.log10(to) - Math.log10(from);
  const room = decades <= closest ? Math.sqrt(10) : 10 ** (decades * padding);
  return {
    min: clamped(from / room, smallest, largest),
    max: clamped(to * room, smallest, largest),
    isLog: true,
  };
}

/** Whether an axis can go from the one to the other: there are numbers between, and none that it cannot show. */
export function canSpan([from, to]: readonly [number, number], isLog: boolean): boolean {
  const { min, max } = scaleAround([from, to], isLog, 0);
  return min === from && max === to;
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Values that an axis of logarithms cannot show. */
export function countNotAbove0(courses: readonly Course[]): number {
  return courses.reduce(
    (sum, { ys, length }) => sum + ys.subarray(0, length).reduce((count, y) => count + (y <= 0 ? 1 : 0), 0),
    0,
  );
}
