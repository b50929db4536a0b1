import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeStoreFiles } from '../../server/src/platform/artifactFiles.ts';

const never = { isCancellationRequested: false };
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'assay files ü-')));
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'folder', 'a.txt'), 'abc');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a folder is listed by name, without what is neither file nor folder', async () => {
  writeFileSync(join(root, 'B'), '');
  symlinkSync('/etc', join(root, 'out'));
  symlinkSync(join(root, 'nowhere'), join(root, 'broken'));
  symlinkSync('round', join(root, 'round'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(await nodeStoreFiles.list(root, '', never)).toEqual({
    ok: true,
    value: [
      { name: 'B', isFolder: false, size: 0 },
      { name: 'folder', isFolder: true, size: undefined },
    ],
  });
  expect(await nodeStoreFiles.read(root, 'pipe', 10)).toEqual({ ok: false, reason: 'wrong-kind' });
  expect(await nodeStoreFiles.read(root, 'round', 10)).toEqual({ ok: false, reason: 'outside' });
});

test('a file is read up to a limit, with its URI', async () => {
  expect(await nodeStoreFiles.read(root, 'folder/a.txt', 3)).toMatchObject({
    ok: true,
    value: { bytes: Buffer.from('abc'), uri: expect.stringMatching(/^file:.*\/folder\/a\.txt$/) as string },
  });
  expect(await nodeStoreFiles.read(root, 'folder/a.txt', 2)).toEqual({ ok: false, reason: 'too-large' });
  expect(await nodeStoreFiles.read(root, 'folder', 2)).toEqual({ ok: false, reason: 'wrong-kind' });
  expect(await nodeStoreFiles.list(root, 'folder/a.txt', never)).toEqual({ ok: false, reason: 'wrong-kind' });
  expect(await nodeStoreFiles.list(root, 'none', never)).toEqual({ ok: false, reason: 'missing' });
});

test('a stamp follows what is written, and is none where nothing is', async () => {
  const stamp = (): Promise<string | undefined> => nodeStoreFiles.stamp(root, 'folder/a.txt');
  const before = await stamp();
  writeFileSync(join(root, 'folder', 'a.txt'), 'abcd');
  expect(await stamp()).not.toBe(before);
  expect(await nodeStoreFiles.stamp(root, 'none')).toBeUndefined();
});

test('a folder is named as it really is', async () => {
  symlinkSync(join(root, 'folder'), join(root, 'link'));
  expect(await nodeStoreFiles.realFolder(join(root, 'link'))).toBe(join(root, 'folder'));
  expect(await nodeStoreFiles.realFolder(join(root, 'folder', 'a.txt'))).toBeUndefined();
  expect(await nodeStoreFiles.realFolder(join(root, 'none'))).toBeUndefined();
});
