import { tQuantile } from './studentT.ts';

/** Numbers as what a test of means needs of them. */
interface Sample {
  readonly count: number;
  readonly mean: number;
  /** Of the values, with n - 1; over their count. */
  readonly error: number;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The 95 % interval of the mean of `others` minus the mean of `first`, the spreads of both taken as they are (Welch 1947).
 * Undefined where a side has fewer than two values: one value tells nothing of its spread.
 */
export function welchInterval(
  first: readonly number[],
  others: readonly number[],
): readonly [number, number] | undefined {
  if (first.length < 2 || others.length < 2) return undefined;
  const [a, b] = [sampleOf(first), sampleOf(others)];
  const difference = b.mean - a.mean;
  const error = a.error + b.error;
  if (error === 0) return [difference, difference];
  // By parts: squares of very small errors would be nought.
  const freedom = 1 / ((a.error / error) ** 2 / (a.count - 1) + (b.error / error) ** 2 / (b.count - 1));
  const half = tQuantile(0.975, freedom) * Math.sqrt(error);
  return [difference - half, difference + half];
}

function sampleOf(values: readonly number[]): Sample {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { count: values.length, mean, error: variance / values.length };
}
