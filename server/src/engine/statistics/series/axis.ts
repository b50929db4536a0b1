/** The points of a series in the order of an axis. A value may be no finite number; a place always is. */
export interface Course {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export interface Placed extends Course {
  /** Points that have no place on the axis. */
  readonly unplaced: number;
  /** Whether the points came in the order of the axis, each with a place: what comes behind then stays behind. */
  readonly isInOrder: boolean;
}

/** Puts values at their places along an axis; points at one place stay as recorded. NaN is no place. */
export function placed(places: Float64Array, values: Float64Array): Placed {
  if (isAscending(places)) return { xs: places, ys: values, unplaced: 0, isInOrder: true };
  const order = [...places.keys()].filter((index) => Number.isFinite(places[index]));
  order.sort((a, b) => at(places, a) - at(places, b));
  return {
    xs: Float64Array.from(order, (index) => at(places, index)),
    ys: Float64Array.from(order, (index) => at(values, index)),
    unplaced: places.length - order.length,
    isInOrder: false,
  };
}

/** The places of steps on the axis of epochs: the value that was recorded at the same step, NaN where none was. */
export function epochsAt(steps: Float64Array, epochSteps: Float64Array, epochs: Float64Array): Float64Array {
  const known = new Map(Array.from(epochSteps, (step, index) => [step, at(epochs, index)]));
  return steps.map((step) => known.get(step) ?? Number.NaN);
}

/** Milliseconds since 1970 as seconds since an origin. */
export function secondsSince(timestamps: Float64Array, origin: number): Float64Array {
  return timestamps.map((time) => (time - origin) / 1000);
}

/** The places of an axis of logarithms: NaN for those that are not above 0. */
export function aboveZero(places: Float64Array): Float64Array {
  return places.every((place) => place > 0)
    ? places
    : places.map((place) => (place > 0 ? place : Number.NaN));
}

/** Where a place is, or would stand, in ascending places: behind all that are less. */
export function lowerBound(xs: Float64Array, place: number): number {
  let low = 0;
  let high = xs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(xs, middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAscending(places: Float64Array): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if (!(place >= before) || place === Number.POSITIVE_INFINITY) return false;
    before = place;
  }
  return true;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
