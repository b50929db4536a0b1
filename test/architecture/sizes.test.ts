import { expect, test } from 'vitest';
import { sources } from './sources.ts';

/** The most lines that a file may have, by where it is; the first that fits holds. */
const limits: readonly (readonly [RegExp, number])[] = [
  [/^client\/src\/extension\.ts$/, 60],
  [/\/rules\//, 100],
  [/^server\/src\/lsp\/handlers\//, 80],
  [/^client\/src\/views\/.*\/nodes\//, 80],
  [/./, 250],
];

test('no file is longer than the house permits', () => {
  const long = sources().flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    const limit = limits.find(([where]) => where.test(path))?.[1] ?? 0;
    const isExcused = /^\/\/ size: \S+/.test(text);
    return lines > limit && !isExcused ? [`${path}: ${lines} lines, ${limit} are permitted`] : [];
  });
  expect(long).toEqual([]);
});
