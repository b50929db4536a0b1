import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: repo, stdio: 'ignore' });
}

test('packed and loose tags, also of a working tree beside another', () => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  git('tag', '-a', '-m', 'x', 'packed@v1.0.0');
  git('pack-refs', '--all');
  git('tag', 'deep/loose#prod');
  expect([...tagNames(repo)].sort()).toEqual(['deep/loose#prod', 'packed@v1.0.0']);
  git('worktree', 'add', '-q', join(base, 'beside'));
  expect(tagNames(join(base, 'beside'))).toHaveLength(2);
});

test('a folder that is no repository has none', () => {
  expect(tagNames(repo)).toEqual([]);
  expect(tagNames(join(base, 'nowhere'))).toEqual([]);
});
