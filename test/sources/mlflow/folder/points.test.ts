import { expect, test } from 'vitest';
import {
  inOrder,
  latestOf,
  readPoints,
  thinned,
} from '../../../../server/src/sources/mlflow/folder/points.ts';

const run = '0123456789abcdef0123456789abcdef';

test('a line has two to six fields; what is none is left out', () => {
  const text = [
    '5 0.5',
    '6 0.25 3',
    `7 1e-05 4 ${run}`,
    '8 -2.5 5 train d1',
    `9 7 6 ${run} train d1`,
    '',
    '10',
    'x 1 2',
    '10 x 2',
    '10 1 x',
    '1 2 3 4 5 6 7',
  ].join('\n');
  expect(readPoints(text)).toEqual([
    { timestamp: 5, value: 0.5, step: 0 },
    { timestamp: 6, value: 0.25, step: 3 },
    { timestamp: 7, value: 1e-5, step: 4 },
    { timestamp: 8, value: -2.5, step: 5 },
    { timestamp: 9, value: 7, step: 6 },
  ]);
});

test('numbers are written as Python writes them', () => {
  const values = readPoints('1 nan\n1 inf\n1 -inf\n1 Infinity\n1 -0.0\n1 1e+300').map(({ value }) => value);
  expect(values).toEqual([NaN, Infinity, -Infinity, Infinity, -0, 1e300]);
});

test('the latest is that of the highest step, then time, then value', () => {
  expect(latestOf(readPoints('9 1 1\n5 3 2\n7 1 2\n7 2 2\n8 9 0'))).toEqual({
    timestamp: 7,
    value: 2,
    step: 2,
  });
  expect(latestOf([])).toBeUndefined();
});

test('a history is in the order of time, then step, then value', () => {
  const points = inOrder(readPoints('2 1 1\n1 2 2\n1 1 2\n1 5 1'));
  expect(points.map(({ value }) => value)).toEqual([5, 1, 2, 1]);
});

test('a part of many points keeps the ends, every spike and every NaN', () => {
  const points = Array.from({ length: 10_000 }, (_, step) => ({ timestamp: step, step, value: step % 10 }));
  points[4321] = { timestamp: 4321, step: 4321, value: 1000 };
  points[6789] = { timestamp: 6789, step: 6789, value: NaN };
  const kept = thinned(points, 100);
  expect(kept.length).toBeLessThanOrEqual(100);
  expect([kept[0]?.step, kept.at(-1)?.step]).toEqual([0, 9999]);
  expect(kept.map(({ step }) => step)).toEqual(expect.arrayContaining([4321, 6789]));
  expect(thinned(points.slice(0, 50), 100)).toHaveLength(50);
});
