import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tagNames } from '../../server/src/platform/gitTags.ts';

let base: string;
let repo: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'assay tags '));
  repo = join(base, 'repo');
  mkdirSync(repo);
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const all = () => true;

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: repo, stdio: 'ignore' });
}

test('packed and loose tags, also of a working tree beside another', async () => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  git('tag', '-a', '-m', 'x', 'packed@v1.0.0');
  git('pack-refs', '--all');
  git('tag', 'deep/loose#prod');
  expect([...(await tagNames(repo, all))].sort()).toEqual(['deep/loose#prod', 'packed@v1.0.0']);
  git('worktree', 'add', '-q', join(base, 'beside'));
  expect(await tagNames(join(base, 'beside'), all)).toHaveLength(2);
  expect(await tagNames(repo, (name) => name.includes('#'))).toEqual(['deep/loose#prod']);
});

test('a folder that is no repository has none', async () => {
  expect(await tagNames(repo, all)).toEqual([]);
  expect(await tagNames(join(base, 'nowhere'), all)).toEqual([]);
});

const commit = 'a'.repeat(40);

test('many tags do not hold up who else has work', async () => {
  mkdirSync(join(repo, '.git', 'refs', 'tags'), { recursive: true });
  const lines = Array.from({ length: 20_000 }, (_, at) => `${commit} refs/tags/v${at}.0.0\n`);
  writeFileSync(join(repo, '.git', 'packed-refs'), lines.join(''));
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 0);
  expect(await tagNames(repo, (name) => name.endsWith('99.0.0'))).toHaveLength(200);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(3);
});

test.skipIf(process.platform === 'win32')('a pipe or a device in place of a list is no list', async () => {
  const git = join(repo, '.git');
  mkdirSync(join(git, 'refs', 'tags'), { recursive: true });
  writeFileSync(join(git, 'refs', 'tags', 'm@v1.0.0'), commit);
  execFileSync('mkfifo', [join(git, 'packed-refs')]);
  symlinkSync('/dev/zero', join(git, 'commondir'));
  expect(await tagNames(repo, all)).toEqual(['m@v1.0.0']);
});
