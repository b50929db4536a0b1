import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

const pipeline = `stages:
  train:
    cmd: python train.py
`;

/** What DVC 3.67 says of each of these beside a sound dvc.yaml (`dvc dag`). */
const judged: readonly (readonly [text: string, accepted: boolean])[] = [
  ["schema: '2.0'\n", true],
  ["schema: '2.0'\ndatasets: 3\n", true],
  ["schema: '2.0'\nstages:\n  train: {cmd: [a, 1]}\n", true],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, outs: [{path: y, md5: 1234}]}\n", true],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, outs: [{path: y, size: true, md5: ''}]}\n", true],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, deps: []}\n", true],
  ['', false],
  ['# nothing\n', false],
  ['[]\n', false],
  ['schema: 2.0\n', false],
  ['train: {cmd: x}\n', false],
  ["schema: '2.0'\nstages:\n", false],
  ["schema: '2.0'\nstages:\n  train:\n", false],
  ["schema: '2.0'\nstages:\n  train: {outs: []}\n", false],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, deps: }\n", false],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, outs: [{path: y, md5: ab}]}\n", false],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, outs: [{md5: abc}]}\n", false],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, outs: [{path: y, size: 1.5}]}\n", false],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, params: {p.yaml: }}\n", false],
  ["schema: '2.0'\nstages:\n  train: {cmd: x, outs: [{path: y, cloud: {a: {}, b: {}}}]}\n", false],
];

test.each(judged)('%j is judged as DVC does', (text, accepted) => {
  const project = projectOf({ 'dvc.yaml': pipeline, 'dvc.lock': text });
  const errors = project.check(uriOf('dvc.lock')).filter(({ severity }) => severity === 'error');
  expect(errors.length === 0).toBe(accepted);
});

test('the version is marked, and an unknown key', () => {
  expectFindings({
    'dvc.yaml': pipeline,
    'dvc.lock': `schema: 2.0
#       ^^^ dvc/lock-schema
stages:
  train:
    cmd: python train.py
    outz: []
#   ^^^^ dvc/lock-schema
`,
  });
});

test('a lock file that no pipeline stands beside is not read by DVC', () => {
  expectFindings({ 'dvc.lock': 'schema: 3\n' });
});
