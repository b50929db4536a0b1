import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a folder that is not there is marked, and one outside of the project', () => {
  expectFindings(
    {
      'sub/dvc.yaml': `stages:
  a:
    cmd: a
    wdir: here
  b:
    cmd: b
    wdir: gone
#         ^^^^ dvc/working-folder
  c:
    cmd: c
    wdir: ../..
#         ^^^^^ dvc/working-folder
  d:
    cmd: d
    wdir: ..
`,
    },
    ['sub/here/x.py', '.dvc/config'],
  );
});

test('a folder that a step makes is there when it is needed', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a: {cmd: a, outs: [made/x, whole]}
  b: {cmd: b, wdir: made}
  c: {cmd: c, wdir: whole/inner}
`,
  });
});

test('where files cannot be known nothing is said', () => {
  const project = projectOf({ 'dvc.yaml': 'stages:\n  a: {cmd: a, wdir: ../../elsewhere}\n' });
  expect(project.check(uriOf('dvc.yaml'))).toEqual([]);
});
