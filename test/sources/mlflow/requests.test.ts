import { expect, test } from 'vitest';
import { limitOf, placeOf } from '../../../server/src/sources/mlflow/requests.ts';

test.each([
  [100, 100],
  [1.9, 1],
  [0, 1],
  [-5, 1],
  [NaN, 1],
  [1e9, 1000],
])('a page of %d has %d items at most', (limit, expected) => {
  expect(limitOf({ limit })).toBe(expected);
});

test('a page begins at the start or behind a place that was named', () => {
  expect(placeOf({ limit: 1 }, 'a.db')).toBeUndefined();
  expect(placeOf({ limit: 1, from: '5/x' }, 'a.db')).toEqual({ time: 5, name: 'x' });
  expect(() => placeOf({ limit: 1, from: 'x' }, 'a.db')).toThrow('a.db');
});
