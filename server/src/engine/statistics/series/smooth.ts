/**
 * Exponential smoothing, corrected for its start: each value is the mean of those up to it, the one before weighing
 * `weight` of the one behind. What is no finite number stays as it is and counts for nothing.
 */
export function smooth(values: Float64Array, weight: number): Float64Array {
  if (!(weight > 0)) return values;
  let sum = 0;
  let weights = 0;
  return values.map((value) => {
    if (!Number.isFinite(value)) return value;
    sum = sum * weight + value * (1 - weight);
    weights = weights * weight + (1 - weight);
    return sum / weights;
  });
}
