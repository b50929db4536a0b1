import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFolderTrees } from '../../server/src/platform/folderTree.ts';
import type { FolderTree } from '../../server/src/ports/folderTree.ts';

let root: string;
let tree: FolderTree;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay tree ü-'));
  tree = nodeFolderTrees.open(root);
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'folder', 'a b'), 'text ü');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what is below a folder is read', async () => {
  expect(tree.entries('')).toEqual([{ name: 'folder', isFolder: true }]);
  expect(tree.entries('folder')).toEqual([{ name: 'a b', isFolder: false }]);
  expect(tree.text('folder/a b', 100)).toBe('text ü');
  expect(tree.text('folder/a b', 3)).toBeUndefined();
  const before = tree.stamp('folder/a b');
  writeFileSync(join(root, 'folder', 'a b'), 'other text');
  expect(tree.stamp('folder/a b')).not.toBe(before);
  await tree.pause();
});

test('what is not there is nothing', () => {
  expect([tree.entries('none'), tree.text('none', 9), tree.stamp('none')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([tree.entries('folder/a b'), tree.text('folder', 9)]).toEqual([undefined, undefined]);
  expect(nodeFolderTrees.open(join(root, 'none')).entries('')).toBeUndefined();
});

test('no link is followed, no pipe waited for, and no name leads out', () => {
  symlinkSync('/etc', join(root, 'etc'));
  symlinkSync('/etc/passwd', join(root, 'folder', 'passwd'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(tree.entries('')).toEqual([{ name: 'folder', isFolder: true }]);
  expect(tree.entries('folder')).toEqual([{ name: 'a b', isFolder: false }]);
  expect([tree.entries('etc'), tree.text('folder/passwd', 9999), tree.text('pipe', 9)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  for (const path of ['../x', 'folder/../../x', '/etc', 'folder//a b', 'a\\..\\b', 'a\0'])
    expect([tree.entries(path), tree.text(path, 9999), tree.stamp(path)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
});

test('a link on the way is not followed either, whatever lies behind it', () => {
  const outside = mkdtempSync(join(tmpdir(), 'assay outside-'));
  mkdirSync(join(outside, 'inner'));
  writeFileSync(join(outside, 'inner', 'id_rsa'), 'secret');
  symlinkSync(outside, join(root, 'folder', 'params'));
  expect([tree.text('folder/params/inner/id_rsa', 99), tree.entries('folder/params/inner')]).toEqual([
    undefined,
    undefined,
  ]);
  rmSync(outside, { recursive: true });
});

test('the folder itself may be a link, as the user named it', () => {
  symlinkSync(root, `${root}-link`);
  expect(nodeFolderTrees.open(`${root}-link`).entries('')).toEqual([{ name: 'folder', isFolder: true }]);
  rmSync(`${root}-link`);
});
