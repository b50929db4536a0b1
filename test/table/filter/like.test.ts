import { expect, test } from 'vitest';
import { isLike } from '../../../server/src/table/filter/like.ts';

test.each([
  ['abc', 'abc', true],
  ['abc', 'ab', false],
  ['abc', 'a%', true],
  ['abc', '%c', true],
  ['abc', '%b%', true],
  ['abc', 'a_c', true],
  ['abc', '____', false],
  ['', '%%', true],
  ['', '_', false],
  ['a.c', 'a.c', true],
  ['abc', 'a.c', false],
  ['aXbXc', 'a%X%X%', true],
  ['mississippi', 'm%issi%ip%i', true],
  ['mississippi', 'm%issip%iss', false],
  ['🚀', '_', true],
  ['🚀', '__', false],
  ['a🚀b', 'a_b', true],
  ['a🚀b', '%🚀_', true],
  ['🚀🚀b', '%___b', false],
])('%s like %s: %s', (text, pattern, wanted) => {
  expect(isLike(text, pattern)).toBe(wanted);
});

test('no pattern makes it slow', () => {
  const started = performance.now();
  expect(isLike('a'.repeat(5000), `${'%a'.repeat(300)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
