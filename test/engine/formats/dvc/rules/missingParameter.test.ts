import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a key that the file does not have is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  train:
    cmd: train
    params:
      - train.lr
      - train.epoch
#       ^^^^^^^^^^^ dvc/missing-parameter
      - sub/params.yaml: [depth, width]
#                                ^^^^^ dvc/missing-parameter
`,
    'params.yaml': 'train: {lr: 0.1, epochs: 20}\n',
    'sub/params.yaml': 'depth: 3\n',
  });
});

test('parameters are looked up from the working directory of the step', () => {
  expectFindings({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    wdir: sub\n    params: [depth]\n',
    'sub/params.yaml': 'depth: 3\n',
  });
});

test('nothing is said of a file that a step writes, or that is not known', () => {
  expectFindings(
    {
      'dvc.yaml':
        'stages:\n  a:\n    cmd: a\n    outs: [params.yaml]\n  b:\n    cmd: b\n    params: [lr, {other.toml: [x]}]\n',
      'params.yaml': 'rate: 1\n',
    },
    ['other.toml'],
  );
});

test('the near key is suggested', () => {
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    params: [epoch]\n',
    'params.yaml': 'epochs: 1\n',
  });
  expect(engine.check(uriOf('dvc.yaml'))[0]?.message).toBe(
    'Parameter "epoch" is not in params.yaml. Did you mean "epochs"?',
  );
});
