import type { Course } from './axis.ts';
import { gridOf, valuesAt } from './align.ts';

/** What several courses do together, at common places. */
export interface BandCourse {
  readonly xs: Float64Array;
  readonly mean: Float64Array;
  readonly median: Float64Array;
  /** The 10th and the 90th percentile. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How many courses have a value at each place. */
  readonly counts: Int32Array;
}

/** Mean, median and percentiles of courses at at most `most` places; NaN and a count of 0 where no course has a value. */
export function band(courses: readonly Course[], most: number): BandCourse {
  const xs = gridOf(courses, most);
  const aligned = courses.map((course) => valuesAt(course, xs));
  const { length } = xs;
  const found = {
    xs,
    mean: new Float64Array(length),
    median: new Float64Array(length),
    low: new Float64Array(length),
    high: new Float64Array(length),
    counts: new Int32Array(length),
  };
  for (let place = 0; place < length; place += 1) {
    const values = Float64Array.from(aligned, (ys) => ys[place] ?? Number.NaN)
      .filter(Number.isFinite)
      .sort();
    found.counts[place] = values.length;
    found.mean[place] = values.reduce((sum, value) => sum + value, 0) / values.length;
    found.median[place] = percentile(values, 0.5);
    found.low[place] = percentile(values, 0.1);
    found.high[place] = percentile(values, 0.9);
  }
  return found;
}

/** A percentile of ascending values, between two of them in proportion, as NumPy does by default. NaN of none. */
function percentile(values: Float64Array, part: number): number {
  const place = (values.length - 1) * part;
  const below = Math.floor(place);
  const low = values[below] ?? Number.NaN;
  const high = values[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - below);
}
