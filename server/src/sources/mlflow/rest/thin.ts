import type { Points } from './points.ts';

/** Of a bucket are kept: its first and last point, its lowest and highest, and one that is no number. */
const keptOfBucket = 5;

/**
 * At most so many of the places that look the same on a chart: they are cut into buckets of one size, and the extremes
 * of each are kept, so that no spike and no NaN is lost.
 */
export function thinned({ values }: Points, places: readonly number[], most: number): readonly number[] {
  if (places.length <= most) return places;
  const buckets = Math.max(1, Math.floor(most / keptOfBucket));
  return Array.from({ length: buckets }, (_, bucket) => {
    const from = Math.floor((bucket * places.length) / buckets);
    const to = Math.floor(((bucket + 1) * places.length) / buckets);
    return extremes(values, places.slice(from, to));
  }).flat();
}

function extremes(values: readonly number[], places: readonly number[]): readonly number[] {
  const valueOf = (place: number): number => values[place] ?? Number.NaN;
  const numbers = places.filter((place) => !Number.isNaN(valueOf(place)));
  const lost = places.find((place) => Number.isNaN(valueOf(place)));
  const best = (isBetter: (one: number, other: number) => boolean): number | undefined =>
    numbers.reduce<number | undefined>(
      (kept, place) => (kept === undefined || isBetter(valueOf(place), valueOf(kept)) ? place : kept),
      undefined,
    );
  const kept = new Set([
    places[0],
    places.at(-1),
    best((one, other) => one < other),
    best((one, other) => one > other),
    lost,
  ]);
  return places.filter((place) => kept.has(place));
}
