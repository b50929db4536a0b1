import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileWriter } from '../../server/src/platform/fileWriter.ts';

let base: string;
let folder: string;
const write = (path: string, text: string, expected?: string) =>
  nodeFileWriter.write(`${URI.file(folder).toString()}/`, path, text, expected);

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'assay writer-'));
  folder = join(base, 'work space');
  await mkdir(folder);
});

afterEach(() => rm(base, { recursive: true, force: true }));

describe('a file', () => {
  test('is made with its folders, and replaced by who saw what it holds', async () => {
    expect(await write('.assay/notes/a.md', 'one')).toEqual({ ok: true });
    expect(await write('.assay/notes/a.md', 'two', 'one')).toEqual({ ok: true });
    expect(await readFile(join(folder, '.assay/notes/a.md'), 'utf8')).toBe('two');
    expect(await readdir(join(folder, '.assay/notes'))).toEqual(['a.md']);
  });

  test('is left alone by who saw something else', async () => {
    await write('a.md', 'one');
    expect(await write('a.md', 'two')).toMatchObject({ ok: false, reason: 'changed' });
    expect(await write('a.md', 'two', 'none')).toMatchObject({ ok: false, reason: 'changed' });
    expect(await write('b.md', 'two', 'was there')).toMatchObject({ ok: false, reason: 'changed' });
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('one');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  test('is made by one of many who make it at once', async () => {
    const written = await Promise.all(Array.from({ length: 20 }, (_, n) => write('x/a.md', `by ${n}`)));
    expect(written.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readFile(join(folder, 'x/a.md'), 'utf8')).toBe(`by ${written.findIndex(({ ok }) => ok)}`);
  });

  test.each(['../a.md', 'a/../../b.md', '/etc/a', 'a//b', '', 'con', 'a\\b', 'a:b', 'a\u0000b', 'a. '])(
    'is not made at %j',
    async (path) => {
      expect(await write(path, 'text')).toMatchObject({ ok: false, reason: 'outside' });
      expect(await readdir(base)).toEqual(['work space']);
    },
  );

  test('is not written through links that lead out', async () => {
    await mkdir(join(base, 'outside'));
    await writeFile(join(base, 'secret'), 'mine');
    await symlink(join(base, 'outside'), join(folder, '.assay'));
    await symlink(join(base, 'secret'), join(folder, 'a.md'));
    expect(await write('.assay/a.md', 'text')).toMatchObject({ ok: false, reason: 'outside' });
    expect(await write('.assay/notes/deep/a.md', 'text')).toMatchObject({ ok: false, reason: 'outside' });
    expect(await write('a.md', 'text', 'mine')).toMatchObject({ ok: false, reason: 'outside' });
    expect(await readFile(join(base, 'secret'), 'utf8')).toBe('mine');
    expect(await readdir(join(base, 'outside'))).toEqual([]);
  });

  test('says what is in the way', async () => {
    await writeFile(join(folder, 'a'), 'a file');
    expect(await write('a/b.md', 'text')).toMatchObject({ ok: false });
    expect(await nodeFileWriter.write('vscode-vfs://github/x/', 'a.md', 'x', undefined)).toMatchObject({
      ok: false,
    });
  });
});
