import { expect, test } from 'vitest';
import { isWildcard, matchesWildcard } from '../../../../server/src/engine/formats/dvc/wildcard.ts';

/** What fnmatch.fnmatchcase of Python answers. */
test.each([
  ['lr', 'lr', true],
  ['lr', 'l?', true],
  ['lr', 'l', false],
  ['learning', 'l*n*g', true],
  ['learning', 'l*x', false],
  ['', '*', true],
  ['b', '[a-c]', true],
  ['d', '[a-c]', false],
  ['d', '[!a-c]', true],
  [']', '[]]', true],
  ['[', '[', true],
  ['a-', 'a[-]', true],
  ['\u{1F600}', '?', true],
])('%s is one of %s: %s', (name, pattern, fits) => {
  expect(matchesWildcard(name, pattern)).toBe(fits);
});

test('a part with wildcards is told from a name', () => {
  expect(['lr', 'l*', 'l?', '[l]r', 'l]'].map(isWildcard)).toEqual([false, true, true, true, false]);
});

test('hostile patterns take little time, and long ones are unknown', () => {
  const start = performance.now();
  expect(matchesWildcard('a'.repeat(200), `${'*a'.repeat(99)}b`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
  expect(matchesWildcard('a'.repeat(201), '*')).toBeUndefined();
});
