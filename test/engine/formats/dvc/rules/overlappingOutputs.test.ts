import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('both outputs are marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    outs: [data]
#          ^^^^ dvc/overlapping-outputs
  b:
    cmd: b
    outs: [./data/deep/x.csv]
#          ^^^^^^^^^^^^^^^^^ dvc/overlapping-outputs
`,
  });
});

test('one step cannot name a folder and a file in it, nor can a .dvc file', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    outs: [data, data/x.csv, model/y]
#          ^^^^ dvc/overlapping-outputs
#                ^^^^^^^^^^ dvc/overlapping-outputs
#                            ^^^^^^^ dvc/overlapping-outputs
`,
    'model.dvc': `outs:
- path: model
#       ^^^^^ dvc/overlapping-outputs
`,
  });
});

test('the message names the other output', () => {
  const project = projectOf({
    'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [d/x]}\n',
    'd.dvc': 'outs: [{path: d}]\n',
  });
  expect(project.check(uriOf('dvc.yaml'))[0]?.message).toBe(
    '"d/x" lies in "d", which is an output of "d.dvc" of project/d.dvc.',
  );
  expect(project.check(uriOf('d.dvc'))[0]?.message).toBe(
    '"d" holds "d/x", which is an output of step "a" of project/dvc.yaml.',
  );
});

test('names that begin alike do not overlap', () => {
  expectFindings({ 'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [data]}\n  b: {cmd: b, outs: [data2/x]}\n' });
});
