import { expect, test } from 'vitest';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';

function messages(texts: Texts, others: readonly string[] = []): readonly string[] {
  const findings = projectOf(texts, others).check(uriOf('sub/dvc.yaml'));
  return findings.filter(({ rule }) => rule === 'dvc/file-not-read').map(({ message }) => message);
}

const sub = { 'sub/dvc.yaml': 'stages:\n  b: {cmd: b}\n' };

test('the message says what hides the file', () => {
  expect(messages({ ...sub, '.dvcignore': '*.tmp\nsub/\n' })).toEqual([
    'DVC does not read this file: "sub/" in .dvcignore ignores it.',
  ]);
  expect(messages({ ...sub, '.gitignore': '/sub\n' }, ['.git/config'])).toEqual([
    'DVC does not read this file: "/sub" in .gitignore ignores it.',
  ]);
  expect(messages({ ...sub, 'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [sub]}\n' })).toEqual([
    'DVC does not read this file: it lies in "sub", an output of step "a" of project/dvc.yaml.',
  ]);
});

test('without a Git repository a .gitignore hides nothing', () => {
  expect(messages({ ...sub, '.gitignore': '/sub\n' })).toEqual([]);
});

test('the pattern is a related place', () => {
  const project = projectOf({ ...sub, '.dvcignore': 'sub\n' });
  expect(project.check(uriOf('sub/dvc.yaml'))[0]?.related).toMatchObject([
    { uri: uriOf('.dvcignore'), message: 'The pattern' },
  ]);
});
