import { expect, test } from 'vitest';
import { isBelow, isRightIn } from '../../../../server/src/sources/mlflow/rest/paths.ts';

test.each(['a', 'a/b.txt', 'ü & b', '.hidden', '...', 'a..b', '%2e%2e/x', 'con'])('%j is below', (path) => {
  expect(isBelow(path)).toBe(true);
});

test.each([
  '',
  '/',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  'a/..',
  '../a',
  'a/./b',
  'a\\b',
  'C:/a',
  'a\u0000',
  'a\nb',
  'x'.repeat(5000),
])('%j is not below', (path) => {
  expect(isBelow(path)).toBe(false);
});

test('an entry is right in its folder and not further down', () => {
  expect([isRightIn('', 'a'), isRightIn('a', 'a/b'), isRightIn('a/b', 'a/b/c')]).toEqual([true, true, true]);
  expect([isRightIn('', 'a/b'), isRightIn('a', 'b'), isRightIn('a', 'ab/c'), isRightIn('a', 'a')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
