import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('outputs outside of the project and on other systems are marked', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    outs: [../x, s3://bucket/x, inside/../x]
#          ^^^^ dvc/output-outside
#                ^^^^^^^^^^^^^ dvc/output-outside
`,
    },
    ['.dvc/config'],
  );
});

test('what is not cached may lie anywhere', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    outs:
      - ../x:
          cache: false
`,
    },
    ['.dvc/config'],
  );
});

test('where no .dvc is known, nobody can tell how far the project reaches', () => {
  const project = projectOf({ 'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [../x]}\n' });
  expect(project.check(uriOf('dvc.yaml'))).toEqual([]);
});
