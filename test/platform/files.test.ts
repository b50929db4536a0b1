import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { nodeFiles } from '../../server/src/platform/files.ts';

const never = { isCancellationRequested: false };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay files-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const uriOf = (path: string): string => URI.file(join(folder, path)).toString();

describe('read', () => {
  test('gives the text without its byte-order mark', async () => {
    await writeFile(join(folder, 'dvc.yaml'), '\uFEFFstages: {}\r\n');
    expect(await nodeFiles.read(uriOf('dvc.yaml'), 100)).toEqual({
      ok: true,
      text: 'stages: {}\r\n',
      hadMark: true,
    });
  });

  test('leaves several byte-order marks, for the second is a letter to those who read the file', async () => {
    await writeFile(join(folder, 'dvc.lock'), '\uFEFF\uFEFFschema: "2.0"\n');
    expect(await nodeFiles.read(uriOf('dvc.lock'), 100)).toEqual({
      ok: true,
      text: '\uFEFF\uFEFFschema: "2.0"\n',
    });
  });

  test.each([
    ['missing.yaml', undefined, 'missing'],
    ['large.yaml', 'x'.repeat(101), 'too-large'],
    ['binary.yaml', 'a\0b', 'binary'],
    ['latin1.yaml', Buffer.from([0x6e, 0xe4, 0x68]), 'not-utf8'],
  ])('%s is %s: an answer, not an exception', async (name, content, reason) => {
    if (content !== undefined) await writeFile(join(folder, name), content);
    expect(await nodeFiles.read(uriOf(name), 100)).toMatchObject({ ok: false, reason });
  });

  test('gives bytes as they are, or nothing', async () => {
    await writeFile(join(folder, 'index'), Buffer.from([0x44, 0, 0xff]));
    expect([...((await nodeFiles.bytes(uriOf('index'), 3)) ?? [])]).toEqual([0x44, 0, 0xff]);
    expect(await nodeFiles.bytes(uriOf('index'), 2)).toBeUndefined();
    expect(await nodeFiles.bytes(uriOf('none'), 2)).toBeUndefined();
  });

  test('a folder is not a file', async () => {
    await mkdir(join(folder, 'dvc.yaml'));
    expect(await nodeFiles.read(uriOf('dvc.yaml'), 100)).toMatchObject({ ok: false, reason: 'not-a-file' });
  });

  test('another scheme cannot be read', async () => {
    expect(await nodeFiles.read('untitled:dvc.yaml', 100)).toMatchObject({ ok: false, reason: 'unreadable' });
  });
});

describe('list', () => {
  test('finds files, leaves out what holds no sources, and does not follow links out', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'assay outside-'));
    for (const name of ['data', 'node_modules/x', '.dvc/cache/files']) {
      await mkdir(join(folder, name), { recursive: true });
    }
    for (const name of [
      'dvc.yaml',
      'data/a.csv',
      'node_modules/x/dvc.yaml',
      '.dvc/config',
      '.dvc/cache/files/1',
    ]) {
      await writeFile(join(folder, name), '');
    }
    await writeFile(join(outside, 'secret.yaml'), '');
    await symlink(join(outside, 'secret.yaml'), join(folder, 'params.yaml'));
    await symlink(join(folder, 'dvc.yaml'), join(folder, 'inside.yaml'));

    const listing = await nodeFiles.list(URI.file(folder).toString(), 100, never);
    await rm(outside, { recursive: true });

    expect([...listing.uris].sort()).toEqual(
      ['.dvc/config', 'data/a.csv', 'dvc.yaml', 'inside.yaml'].map(uriOf),
    );
    expect(listing.links).toEqual([uriOf('params.yaml')]);
    expect([...listing.skipped].sort()).toEqual([`${uriOf('.dvc/cache')}/`, `${uriOf('node_modules')}/`]);
    expect(listing.truncated).toBe(false);
  });

  test('stops at the limit and says so', async () => {
    for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), '');
    const listing = await nodeFiles.list(URI.file(folder).toString(), 2, never);
    expect(listing.uris).toHaveLength(2);
    expect(listing.truncated).toBe(true);
  });

  test('stops when cancelled', async () => {
    await writeFile(join(folder, 'a'), '');
    const listing = await nodeFiles.list(URI.file(folder).toString(), 9, { isCancellationRequested: true });
    expect(listing).toMatchObject({ uris: [], truncated: true });
  });
});
