import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const git = ['.git/HEAD', '.dvc/config'];

test('a pipeline whose lock file is ignored is marked at its stages', () => {
  const texts = { '.gitignore': '*.lock\n', 'sub/dvc.yaml': 'stages:\n  a: {cmd: a}\n' };
  expect(projectOf(texts, git).check(uriOf('sub/dvc.yaml'))).toMatchObject([
    {
      rule: 'dvc/lock-ignored',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
      message: '"*.lock" in .gitignore ignores dvc.lock, so DVC refuses this pipeline.',
    },
  ]);
});

test('a pattern that takes it back counts', () => {
  const texts = { '.gitignore': '*.lock\n!dvc.lock\n', 'dvc.yaml': 'stages:\n  a: {cmd: a}\n' };
  expect(projectOf(texts, git).check(uriOf('dvc.yaml'))).toEqual([]);
});

test('outside of a Git repository nothing is ignored', () => {
  const texts = { '.gitignore': '*.lock\n', 'dvc.yaml': 'stages:\n  a: {cmd: a}\n' };
  expect(projectOf(texts, ['.dvc/config']).check(uriOf('dvc.yaml'))).toEqual([]);
});
