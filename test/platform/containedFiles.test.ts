import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { containedFiles } from '../../server/src/platform/containedFiles.ts';

const never = { isCancellationRequested: false };
let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'assay contained-'));
  for (const folder of ['root', 'root/in', 'out']) mkdirSync(join(base, folder));
  for (const file of ['root/a', 'root/in/b', 'out/c']) writeFileSync(join(base, file), file);
  symlinkSync(join(base, 'out/c'), join(base, 'root/to c'));
  symlinkSync(join(base, 'out'), join(base, 'root/to out'));
  symlinkSync(join(base, 'root/a'), join(base, 'root/in/to a'));
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const at = (path: string): string => URI.file(join(base, path)).toString();

test('files below the folder are read, also through links inside of it', async () => {
  const files = containedFiles(join(base, 'root'));
  expect(await files.read(at('root/in/b'), 100)).toEqual({ ok: true, text: 'root/in/b' });
  expect(await files.read(at('root/in/to a'), 100)).toEqual({ ok: true, text: 'root/a' });
  expect(await files.bytes(at('root/a'), 100)).toHaveLength(6);
  expect(await files.read(at('root/none'), 100)).toMatchObject({ ok: false, reason: 'missing' });
});

test.each(['out/c', 'root/to c', 'root/to out/c', 'root/in/../../out/c'])('%s is not read', async (path) => {
  const files = containedFiles(join(base, 'root'));
  expect(await files.read(at(path), 100)).toMatchObject({ ok: false, reason: 'denied' });
  expect(await files.bytes(at(path), 100)).toBeUndefined();
});

test('a folder behind a link that leads out is not listed', async () => {
  const files = containedFiles(join(base, 'root'));
  expect((await files.list(at('root/to out'), 100, never)).uris).toEqual([]);
  expect((await files.list(at('root/in'), 100, never)).uris).toHaveLength(1);
});
