import { describe, expect, test } from 'vitest';
import {
  aboveZero,
  epochsAt,
  lowerBound,
  placed,
  secondsSince,
} from '../../../../server/src/engine/statistics/series/axis.ts';

const of = (...values: number[]): Float64Array => Float64Array.from(values);

describe('points along an axis', () => {
  test('stay as they are where they came in order', () => {
    expect(placed(of(1, 2, 2), of(5, 6, 7))).toEqual({
      xs: of(1, 2, 2),
      ys: of(5, 6, 7),
      unplaced: 0,
      isInOrder: true,
    });
  });

  test('are put in order, those at one place as recorded, those without a place counted', () => {
    expect(placed(of(3, 1, Number.NaN, 1), of(5, 6, 7, 8))).toEqual({
      xs: of(1, 1, 3),
      ys: of(6, 8, 5),
      unplaced: 1,
      isInOrder: false,
    });
  });
});

test('a step stands at the epoch that was recorded with it', () => {
  expect(epochsAt(of(0, 5, 10), of(0, 10), of(1, 2))).toEqual(of(1, Number.NaN, 2));
});

test('times are told in seconds since an origin', () => {
  expect(secondsSince(of(1500, 2500), 1000)).toEqual(of(0.5, 1.5));
});

test('places that are not above 0 have none on an axis of logarithms', () => {
  expect(aboveZero(of(1, 0, -1, 3))).toEqual(of(1, Number.NaN, Number.NaN, 3));
});

test('a place is found before the first that is not less', () => {
  const xs = of(1, 2, 2, 4);
  expect([0, 1, 2, 3, 4, 5].map((place) => lowerBound(xs, place))).toEqual([0, 0, 1, 3, 3, 4]);
});
