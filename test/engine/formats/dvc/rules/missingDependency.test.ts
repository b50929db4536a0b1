import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';

test('a dependency that nothing makes is marked', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    deps: [there.csv, gone.csv, folder, data/part.csv, made, s3://bucket/x, ../outside.csv]
#                     ^^^^^^^^ dvc/missing-dependency
  b:
    cmd: b
    outs: [made/x.csv]
`,
      'data.dvc': 'outs:\n- path: data\n',
    },
    ['there.csv', 'folder/x'],
  );
});

function count(texts: Texts, others: readonly string[] = []): number {
  const findings = projectOf(texts, others).check(uriOf('dvc.yaml'));
  return findings.filter(({ rule }) => rule === 'dvc/missing-dependency').length;
}

const pipeline = { 'dvc.yaml': 'stages:\n  a: {cmd: a, deps: [data/x.csv]}\n' };

test('what dvc.lock knows was there once, and may only not have been pulled', () => {
  const lock = "schema: '2.0'\nstages:\n  a: {cmd: a, deps: [{path: data/x.csv, md5: abcd}]}\n";
  expect(count(pipeline)).toBe(1);
  expect(count({ ...pipeline, 'dvc.lock': lock })).toBe(0);
});

test('what Git ignores is brought by hand', () => {
  expect(count({ ...pipeline, '.gitignore': '/data\n' }, ['.git/HEAD'])).toBe(0);
  expect(count({ ...pipeline, '.gitignore': '/other\n' }, ['.git/HEAD'])).toBe(1);
});

test('as long as an output is not known, nothing is', () => {
  const text = `${pipeline['dvc.yaml']}  b: {cmd: b, outs: ["\${unknown}"]}\n`;
  expect(count({ 'dvc.yaml': text })).toBe(0);
});
