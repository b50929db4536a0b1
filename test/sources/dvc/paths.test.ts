import { expect, test } from 'vitest';
import { folderOf, isWithin, joined, pathAt, uriAt } from '../../../server/src/sources/dvc/paths.ts';

test('a path is found again behind its name', () => {
  for (const path of ['a b/ü#?%.yaml', 'dvc.yaml', 'x/[1]/{2}.json']) expect(pathAt(uriAt(path))).toBe(path);
});

test.each([
  ['', 'a.json', 'a.json'],
  ['sub', './a//b/../c', 'sub/a/c'],
  ['sub/deep', '../x', 'sub/x'],
  ['sub', '../../x', undefined],
  ['', '/etc/passwd', undefined],
  ['', 's3://bucket/x', undefined],
  ['', 'C:\\x', undefined],
  ['', '', undefined],
])('in %j, %j is %j', (folder, path, expected) => {
  expect(joined(folder, path)).toBe(expected);
});

test('a path is in its folders', () => {
  expect(folderOf('a/b/c')).toBe('a/b');
  expect(folderOf('c')).toBe('');
  expect([isWithin('a/b', 'a'), isWithin('ab', 'a'), isWithin('a', 'a'), isWithin('a', '')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
