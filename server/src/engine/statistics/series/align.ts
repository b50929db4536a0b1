import { lowerBound, type Course } from './axis.ts';

/**
 * Places that several courses are compared at: every place that one of them has where these are at most `most`, else
 * `most` places at equal distances.
 */
export function gridOf(courses: readonly Course[], most: number): Float64Array {
  const places = new Set<number>();
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { xs } of courses) {
    low = Math.min(low, xs[0] ?? low);
    high = Math.max(high, xs.at(-1) ?? high);
    for (let index = 0; index < xs.length && places.size <= most; index += 1) places.add(xs[index] ?? 0);
  }
  if (places.size <= most) return Float64Array.from(places).sort();
  const width = (high - low) / (most - 1);
  return Float64Array.from({ length: most }, (_, index) => (index === most - 1 ? high : low + index * width));
}

/** The values of a course at places, between two points in proportion; NaN outside of it and beside what is no number. */
export function valuesAt({ xs, ys }: Course, places: Float64Array): Float64Array {
  return places.map((place) => {
    const next = lowerBound(xs, place);
    const y = ys[next] ?? Number.NaN;
    if (xs[next] === place) return y;
    if (next === 0 || next === xs.length) return Number.NaN;
    const [x, before, beforeY] = [xs[next] ?? 0, xs[next - 1] ?? 0, ys[next - 1] ?? Number.NaN];
    return beforeY + ((y - beforeY) * (place - before)) / (x - before);
  });
}
