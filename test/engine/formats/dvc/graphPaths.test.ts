import { expect, test } from 'vitest';
import {
  absolutePath,
  isWithin,
  parentOf,
  uriOf,
} from '../../../../server/src/engine/formats/dvc/graphPaths.ts';

test.each([
  ['x', '/p/d/x'],
  ['./x', '/p/d/x'],
  ['x/', '/p/d/x'],
  ['a//b', '/p/d/a/b'],
  ['../x', '/p/x'],
  ['a/../x', '/p/d/x'],
  ['../../../../x', '/x'],
  ['.', '/p/d'],
  ['', '/p/d'],
  ['/abs/x', '/abs/x'],
  ['...', '/p/d/...'],
  ['.hidden/x', '/p/d/.hidden/x'],
  ['ü %', '/p/d/ü %'],
  ['s3://bucket/x', 's3://bucket/x'],
  ['C:\\x', undefined],
])('%j is %s', (text, path) => {
  expect(absolutePath('/p/d', text)).toBe(path);
});

test('a path that no file system takes is not known', () => {
  expect(absolutePath('/p', '../'.repeat(100_000))).toBeUndefined();
});

test('the folder of a path, also of one at the root', () => {
  expect(parentOf('/a/b')).toBe('/a');
  expect(parentOf('/a')).toBe('/');
  expect(parentOf('/')).toBe('/');
});

test('a name that begins like a folder does not lie in it', () => {
  expect(isWithin('/a/b', '/a')).toBe(true);
  expect(isWithin('/a', '/a')).toBe(true);
  expect(isWithin('/ab', '/a')).toBe(false);
  expect(isWithin('/ab', '/')).toBe(true);
});

test('the URI of a path is encoded', () => {
  expect(uriOf('/p/x', 'file:///p/dvc.yaml')).toBe('file:///p/x');
  expect(uriOf('/p/ü %', 'file:///p/dvc.yaml')).toBe('file:///p/%C3%BC%20%25');
  expect(uriOf('/p/\uD800', 'file:///p/dvc.yaml')).toBe('file:///p/%EF%BF%BD');
  expect(uriOf('/p/x', 'vscode-vfs://github/p/dvc.yaml')).toBe('vscode-vfs://github/p/x');
});
