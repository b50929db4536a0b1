import { expect, test } from 'vitest';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test('the outline names the steps that ran with their files', () => {
  const text = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - path: train.py
    params:
      params.yaml:
        lr: 0.1
    outs:
    - path: model.pkl
`;
  const loaded = projectOf({ 'dvc.lock': text }).get(uriOf('dvc.lock'));
  const entries = loaded === undefined ? [] : outline(loaded);
  expect(entries.map(({ name }) => name)).toEqual(['train']);
  expect(entries[0]?.children.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
    'train.py was read',
    'params.yaml parameters',
    'model.pkl was written',
  ]);
});
