import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';

const sound = {
  'dvc.yaml': `stages:
  train:
    cmd: python train.py
    deps: [train.py]
    params: [lr, model.depth]
    outs: [model.pkl]
`,
  'dvc.lock': `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - {path: train.py, md5: abcd}
    params:
      params.yaml:
        lr: 0.1
        model.depth: 3
    outs:
    - {path: ./model.pkl, md5: abcd}
`,
  'params.yaml': 'lr: 0.1\nmodel: {depth: 3}\n',
  'train.py': '',
};

function messages(texts: Texts): readonly string[] {
  const findings = projectOf({ ...sound, ...texts }).check(uriOf('dvc.yaml'));
  return findings.map(({ message }) => message);
}

test('a step that is as it was is not marked', () => {
  expectFindings(sound);
});

test('a new command, dependency and output are named', () => {
  const text = sound['dvc.yaml'];
  expect(messages({ 'dvc.yaml': text.replace('train.py\n', 'train.py -v\n') })).toEqual([
    'Step "train" will run again: its command has changed.',
  ]);
  expect(messages({ 'dvc.yaml': text.replace('[train.py]', '[train.py, lib.py]'), 'lib.py': '' })).toEqual([
    'Step "train" will run again: dependency "lib.py" is new.',
  ]);
  expect(messages({ 'dvc.yaml': text.replace('[model.pkl]', '[model.pkl, log]') })).toEqual([
    'Step "train" will run again: output "log" is new.',
  ]);
});

test('another value of a parameter is named with what it was', () => {
  expect(messages({ 'params.yaml': 'lr: 0.2\nmodel: {depth: [3]}\n' })).toEqual([
    'Step "train" will run again: parameter "lr" is 0.2, not 0.1, parameter "model.depth" has changed.',
  ]);
});

test('what is not named any more, DVC does not notice', () => {
  expect(messages({ 'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n' })).toEqual([]);
});

test('a step that never ran, or a lock file that cannot be read, says nothing', () => {
  expect(messages({ 'dvc.lock': "schema: '2.0'\nstages:\n  other: {cmd: x}\n" })).toEqual([]);
  expect(messages({ 'dvc.lock': "schema: '2.0'\nstages:\n<<<<<<< HEAD\n  train: {cmd: x}\n" })).toEqual([]);
});
