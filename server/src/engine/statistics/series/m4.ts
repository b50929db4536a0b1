import { lowerBound, type Course } from './axis.ts';

export interface View {
  /** The part of the axis that is drawn; undefined for all of it. */
  readonly range: readonly [from: number, to: number] | undefined;
  readonly pixels: number;
  readonly isLog: boolean;
}

/** A course as it is drawn, and its values that are no finite number. */
export interface Drawn extends Course {
  readonly marks: Course;
}

/**
 * Keeps of each column of pixels the first, lowest, highest and last point: a line through them covers the same pixels
 * as one through all. Outside of the range, one neighbour at each side is kept, so that lines leave the picture.
 * A gap stays where a column begins or ends with a value that is no number.
 */
export function m4(course: Course, view: View): Drawn {
  const { xs } = course;
  const [from, to] = view.range ?? [xs[0] ?? 0, xs.at(-1) ?? 0];
  const start = Math.max(0, lowerBound(xs, from) - 1);
  const end = view.range === undefined ? xs.length : Math.min(xs.length, lowerBound(xs, above(to)) + 1);
  const kept = new Kept(course, Math.min(end - start, 4 * view.pixels + 8));
  const columnOf = columns([from, to], view);
  let index = start;
  while (index < end) {
    const column = columnOf(xs[index] ?? 0);
    const first = index;
    while (index < end && columnOf(xs[index] ?? 0) === column) index += 1;
    keepColumn(kept, course.ys, first, index);
  }
  return { ...kept.course, marks: marksOf(course, start, end, columnOf) };
}

/** Every point as it is, with its marks named. */
export function whole(course: Course): Drawn {
  return { ...course, marks: marksOf(course, 0, course.xs.length, (x) => x) };
}

function above(place: number): number {
  return place + Math.max(Math.abs(place), 1) * Number.EPSILON;
}

/** The column of pixels that a place is in: from 0, -1 before the range, `pixels` behind it. */
function columns([from, to]: readonly [number, number], view: View): (x: number) => number {
  const placeOf = view.isLog ? Math.log10 : (x: number) => x;
  const low = placeOf(from);
  const width = placeOf(to) - low;
  const last = view.pixels - 1;
  if (!(width > 0)) return () => 0;
  return (x) => {
    if (x < from) return -1;
    if (x > to) return view.pixels;
    return Math.min(last, Math.floor(((placeOf(x) - low) / width) * view.pixels));
  };
}

/** Keeps the first, lowest, highest and last of the points from `first` to before `end`, in their order. */
function keepColumn(kept: Kept, ys: Float64Array, first: number, end: number): void {
  const [low, high] = extremes(ys, first, end);
  kept.add(first);
  if (low >= 0) {
    kept.add(Math.min(low, high));
    kept.add(Math.max(low, high));
  }
  kept.add(end - 1);
}

/** The places of the lowest and the highest finite value; -1 where there is none. */
function extremes(ys: Float64Array, first: number, end: number): readonly [low: number, high: number] {
  let low = -1;
  let high = -1;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = first; index < end; index += 1) {
    const y = ys[index] ?? Number.NaN;
    if (y < least && y !== Number.NEGATIVE_INFINITY) {
      least = y;
      low = index;
    }
    if (y > most && y !== Number.POSITIVE_INFINITY) {
      most = y;
      high = index;
    }
  }
  return [low, high];
}

/** Points that are kept, each once, in ascending order; what is no finite number is kept as a gap. */
class Kept {
  readonly #from: Course;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  #length = 0;
  #last = -1;

  constructor(from: Course, most: number) {
    this.#from = from;
    this.#xs = new Float64Array(most);
    this.#ys = new Float64Array(most);
  }

  get course(): Course {
    return { xs: this.#xs.subarray(0, this.#length), ys: this.#ys.subarray(0, this.#length) };
  }

  add(index: number): void {
    if (index <= this.#last) return;
    this.#last = index;
    const y = this.#from.ys[index] ?? Number.NaN;
    this.#xs[this.#length] = this.#from.xs[index] ?? Number.NaN;
    this.#ys[this.#length] = Number.isFinite(y) ? y : Number.NaN;
    this.#length += 1;
  }
}

/** The values that are no finite number, one of each kind in a column. */
function marksOf(course: Course, start: number, end: number, columnOf: (x: number) => number): Course {
  const xs: number[] = [];
  const ys: number[] = [];
  const seen = new Set<string>();
  let column = Number.NaN;
  for (let index = start; index < end; index += 1) {
    const y = course.ys[index] ?? Number.NaN;
    if (Number.isFinite(y)) continue;
    const x = course.xs[index] ?? 0;
    if (columnOf(x) !== column) seen.clear();
    column = columnOf(x);
    if (seen.has(String(y))) continue;
    seen.add(String(y));
    xs.push(x);
    ys.push(y);
  }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys) };
}
