import { expect, test } from 'vitest';
import { quickFixes } from '../../../../../server/src/engine/features/quickFixes.ts';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a name that nothing defines is marked where it stands', () => {
  expectFindings({
    'dvc.yaml': `stages:
  train:
    cmd: python train.py --lr \${train.lr} --epochs \${train.epoch}
#                                                  ^^^^^^^^^^^^^^ dvc/unknown-interpolation
    outs:
      - \${model.path}
#       ^^^^^^^^^^^^^ dvc/unknown-interpolation
`,
    'params.yaml': 'train: {lr: 0.1, epochs: 20}\n',
  });
});

test('variables of the file, of a step and of a loop are defined', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - seed: 7
stages:
  a:
    cmd: echo \${seed} \${own}
    vars: [{own: 1}]
  b:
    foreach: [1]
    do:
      cmd: echo \${item} \\\${shell}
  c:
    matrix: {model: [x]}
    cmd: echo \${item.model} \${key}
`,
  });
});

test('nothing is said when a file that may define the name is not known', () => {
  expectFindings({ 'dvc.yaml': 'vars: [conf/train.yaml]\nstages:\n  a:\n    cmd: echo ${lr}\n' }, [
    'conf/train.yaml',
  ]);
  expectFindings({ 'dvc.yaml': 'stages:\n  a:\n    cmd: echo ${lr}\n    vars: [own.yaml]\n' }, ['own.yaml']);
});

test('nothing is said while the parameters cannot be read', () => {
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: echo ${lr}\n',
    'params.yaml': 'lr: 0.1\n lrr: [\n',
  });
  expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
});

test('the near name can be taken with a quick fix', () => {
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: echo ${train.lrr}\n',
    'params.yaml': 'train: {lr: 1}\n',
  });
  const uri = uriOf('dvc.yaml');
  const findings = engine.check(uri);
  expect(findings[0]?.message).toBe(
    '"train.lrr" is not defined in params.yaml or under vars. Did you mean "train.lr"?',
  );
  const loaded = engine.get(uri);
  const range = findings[0]?.range;
  if (loaded === undefined || range === undefined) throw new Error('no finding');
  const [fix] = quickFixes(loaded, findings, { range, project: engine.project });
  expect(fix?.edits).toEqual([{ uri, range, text: '${train.lr}' }]);
});
