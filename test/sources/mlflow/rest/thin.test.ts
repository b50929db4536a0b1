import { expect, test } from 'vitest';
import { thinned } from '../../../../server/src/sources/mlflow/rest/thin.ts';

function thin(values: readonly number[], most: number): readonly number[] {
  const points = { steps: [], timestamps: [], values: [...values] };
  return thinned(points, [...values.keys()], most);
}

test('few points all stay', () => {
  expect(thin([3, 1, 2], 3)).toEqual([0, 1, 2]);
  expect(thin([], 1)).toEqual([]);
});

test('of many the ends, the extremes and one that is no number stay of each part, in their order', () => {
  const values = Array.from({ length: 1000 }, (_, index) => Math.sin(index / 50));
  values[123] = 50;
  values[777] = -50;
  values[500] = Number.NaN;
  const kept = thin(values, 100);
  expect(kept.length).toBeLessThanOrEqual(100);
  expect(kept).toEqual(expect.arrayContaining([0, 123, 500, 777, 999]));
  expect([...kept].sort((one, other) => one - other)).toEqual(kept);
});
