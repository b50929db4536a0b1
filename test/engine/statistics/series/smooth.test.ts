import { describe, expect, test } from 'vitest';
import { smooth } from '../../../../server/src/engine/statistics/series/smooth.ts';

const values = Float64Array.of(
  ...[0.0012, 0.2987, -0.2741, -0.8906, Number.NaN, -0.9916],
  ...[0.0601, 1.3402, -0.4922, -0.6205, 0.4898, 0.3569],
);

/** `Series.ewm(alpha=1 - weight, adjust=True, ignore_na=True).mean()` of pandas 2.3 over the same values. */
const byPandas = {
  0.9: [
    ...[0.0012, 0.1577789474, -0.0015859779, -0.2600954347, Number.NaN, -0.4387246661],
    ...[-0.3322653587, -0.0116873597, -0.0960569779, -0.1816692148, -0.0785758649, -0.0151129401],
  ],
  0.6: [
    ...[0.0012, 0.1871375, -0.0481877551, -0.4353257353, Number.NaN, -0.676596669],
    ...[-0.36749663, 0.3352545577, -0.0013814578, -0.2515499972, 0.0467939736, 0.171288045],
  ],
};

describe('smoothing', () => {
  test.each(Object.entries(byPandas))('by %s is what pandas gives', (weight, expected) => {
    const ours = [...smooth(values, Number(weight))];
    expect(ours.map((value) => value.toFixed(9))).toEqual(expected.map((value) => value.toFixed(9)));
  });

  test('by nothing changes nothing', () => {
    expect(smooth(values, 0)).toBe(values);
  });

  test('leaves infinities where they are, and does not spread them', () => {
    expect([...smooth(Float64Array.of(1, Number.POSITIVE_INFINITY, 1), 0.5)]).toEqual([1, Infinity, 1]);
  });
});
