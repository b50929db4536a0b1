import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathsInGitIndex } from '../../server/src/workspace/gitIndex.ts';

let folder: string;
const paths = ['.dvcignore', 'a', 'a.csv', 'data/deep/b.csv', `data/${'x'.repeat(200)}`, 'data/ä ö.csv', 'z'];

const git = (...words: string[]): void => {
  execFileSync('git', ['-C', folder, ...words], { stdio: 'ignore' });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay git-'));
  git('init');
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(['2', '3', '4'])('what Git itself lists in an index of version %s', async (version) => {
  git('add', '-A');
  git('update-index', '--index-version', version);
  if (version !== '2') git('update-index', '--skip-worktree', 'a.csv');
  const bytes = await readFile(join(folder, '.git/index'));
  expect(pathsInGitIndex(bytes)).toEqual(paths);
});

test('what is no index, or is cut or spoilt, is not read, and holds up nobody', async () => {
  const bytes = await readFile(join(folder, '.git/index'));
  expect(pathsInGitIndex(new Uint8Array(0))).toBeUndefined();
  expect(pathsInGitIndex(new TextEncoder().encode('this is no index at all'))).toBeUndefined();
  for (let end = 12; end < 300; end += 7) expect(pathsInGitIndex(bytes.subarray(0, end))).toBeUndefined();
  const many = Uint8Array.from(bytes);
  many.fill(255, 8, 12);
  expect(pathsInGitIndex(many)).toBeUndefined();
  const other = Uint8Array.from(bytes);
  other[7] = 9;
  expect(pathsInGitIndex(other)).toBeUndefined();
});
