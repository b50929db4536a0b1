import { expect, test } from 'vitest';
import { takesAll, tokensOf, tokenTakes } from '../../../../server/src/engine/formats/dvcIgnore/glob.ts';

function matches(pattern: string, name: string): boolean {
  const kinds = { isAny: (token: string | undefined) => token === '*', takes: tokenTakes };
  return takesAll(tokensOf(pattern), Array.from(name), kinds);
}

test.each([
  ['a.csv', 'a.csv', true],
  ['a.csv', 'a.csvx', false],
  ['*.csv', 'a.csv', true],
  ['*.csv', '.csv', true],
  ['*.csv', 'a.tsv', false],
  ['a*b*c', 'aXbYbZc', true],
  ['a*b*c', 'aXbYbZ', false],
  ['?', 'ü', true],
  ['?', '', false],
  ['??', '\u{1F600}a', true],
  ['[a-c]x', 'bx', true],
  ['[a-c]x', 'dx', false],
  ['[!a-c]x', 'dx', true],
  ['[^a-c]x', 'ax', false],
  ['[]]', ']', true],
  ['[a-]', '-', true],
  ['[a', '[a', true],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['\\#a', '#a', true],
  ['=', '=', true],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected);
});

test('a pattern of many stars is no work', () => {
  const started = performance.now();
  expect(matches('*a'.repeat(200) + 'b', 'a'.repeat(4_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
