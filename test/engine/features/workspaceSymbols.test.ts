import { expect, test } from 'vitest';
import { workspaceSymbols } from '../../../server/src/engine/features/workspaceSymbols.ts';
import { projectOf } from '../../support/project.ts';

const { project } = projectOf({
  'dvc.yaml':
    'stages:\n  train:\n    cmd: t\n    params: [train.lr]\n    outs: [train.pkl]\n  retrain:\n    cmd: r\n',
  'params.yaml': 'train:\n  lr: 0.1\n',
  'assay.yaml': 'assay: 1\nmodels:\n  churn:\n    card: MODEL_CARD.md\n',
  'MODEL_CARD.md': '# Churn\n\nWords.\n\n## Training data\n\nWords.\n',
});

/** What is found, as `name (kind) file`. */
function found(typed: string): readonly string[] {
  return workspaceSymbols(typed, project).map(
    ({ name, kind, uri, within }) =>
      `${within === '' ? '' : `${within} › `}${name} (${kind}) ${uri.split('/').at(-1) ?? ''}`,
  );
}

test('steps, parameters, models and sections are found, the best fit first', () => {
  const [first, second, ...others] = found('train');
  expect([first, second].sort()).toEqual(['train (parameter) params.yaml', 'train (step) dvc.yaml']);
  expect(others).toEqual(['Churn › Training data (section) MODEL_CARD.md', 'retrain (step) dvc.yaml']);
  expect(found('churn')).toContain('models › churn (model) assay.yaml');
});

test('letters that are left out do no harm, letters in another order do', () => {
  expect(found('rtrn')).toEqual(['retrain (step) dvc.yaml']);
  expect(found('lr')).toContain('train › lr (parameter) params.yaml');
  expect(found('xyz')).toEqual([]);
});

test('no more symbols are answered than a person can look through', () => {
  const steps = Array.from({ length: 5_000 }, (_, index) => `  step${index}:\n    cmd: x\n`).join('');
  const large = projectOf({ 'dvc.yaml': `stages:\n${steps}` });
  expect(workspaceSymbols('', large.project)).toHaveLength(200);
  expect(workspaceSymbols('step4321', large.project)[0]?.name).toBe('step4321');
});

test('what fits alike stands in the same order, whichever file was opened first', () => {
  const texts = [
    ['a/params.yaml', 'rate: 1\n'],
    ['b/params.yaml', 'rate: 2\n'],
  ] as const;
  const orders = [texts, texts.toReversed()].map((order) =>
    workspaceSymbols('rate', projectOf(Object.fromEntries(order)).project).map(({ uri }) => uri),
  );
  expect(orders[0]).toEqual(['file:///project/a/params.yaml', 'file:///project/b/params.yaml']);
  expect(orders[1]).toEqual(orders[0]);
});
