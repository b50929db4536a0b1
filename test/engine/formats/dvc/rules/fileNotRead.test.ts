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

test('what is wrong in a file that DVC does not read is no error', () => {
  const broken = {
    'sub/dvc.yaml': 'stages: [\n',
    'sub/dvc.lock': 'schema: 2.0\n',
    'sub/a.dvc': 'nothing: 1\n',
  };
  const severities = (texts: Texts): readonly string[] => {
    const project = projectOf(texts);
    const findings = ['sub/dvc.yaml', 'sub/dvc.lock', 'sub/a.dvc'].map((path) => project.check(uriOf(path)));
    return findings.map((all) => [...new Set(all.map(({ severity }) => severity))].sort().join(' '));
  };
  expect(severities(broken)).toEqual(['error', 'error', 'error']);
  expect(severities({ ...broken, '.dvcignore': 'sub\n' })).toEqual(['warning', 'warning', 'warning']);
});

test('a lock without its pipeline is not read', () => {
  const project = projectOf({ 'dvc.lock': 'schema: [\n' });
  expect(project.check(uriOf('dvc.lock')).map(({ severity }) => severity)).toEqual(['warning']);
});
