import { expect, test } from 'vitest';
import { relativePath, uriOfPath } from '../../../../server/src/engine/formats/dvc/paths.ts';

test.each([
  ['x', 'file:///p/x'],
  ['./a/../x y.csv', 'file:///p/x%20y.csv'],
  ['data/', 'file:///p/data'],
  ['a/.b/..c/d..', 'file:///p/a/.b/..c/d..'],
  ['a//b', 'file:///p/a/b'],
  ['a/./b/..', 'file:///p/a'],
  ['.', 'file:///p'],
  ['../up', 'file:///up'],
  ['/abs/x', 'file:///abs/x'],
  ['//abs', 'file:///abs'],
  ['a#b?c%', 'file:///p/a%23b%3Fc%25'],
  ['é', 'file:///p/%C3%A9'],
])('%j means %s', (path, uri) => {
  expect(uriOfPath('file:///p', path)).toBe(uri);
});

test.each(['', '${x}', 's3://bucket/x', 'ds://name', 'C:\\data', 'c:/data', 'a'.repeat(5_000), 'a\uD800'])(
  '%j is no file that can be known',
  (path) => {
    expect(uriOfPath('file:///p', path)).toBeUndefined();
  },
);

test('a file at the root of a file system', () => {
  expect(uriOfPath('file:///', 'x/y')).toBe('file:///x/y');
});

test('in a folder that is not known nothing is known', () => {
  expect(uriOfPath(undefined, 'x')).toBeUndefined();
});

test.each([
  ['file:///p', 'file:///p/a%20b/c', 'a b/c'],
  ['file:///p/src', 'file:///p/data/x', '../data/x'],
  ['file:///p', 'file:///p', undefined],
  ['file:///p', 'memory:///p/x', undefined],
])('from %s to %s', (folder, uri, path) => {
  expect(relativePath(folder, uri)).toBe(path);
});
