import { expect, test } from 'vitest';
import { declaredPlots } from '../../../server/src/engine/plots/declared.ts';

test('plots are declared by file, by name with files under y, and in stages', () => {
  const plots = declaredPlots(`
plots:
  - plain.csv
  - conf.json: {template: confusion, x: actual, y: predicted}
  - ROC:
      template: simple
      x: fpr
      y: {train.json: tpr, test.json: [tpr]}
stages:
  train:
    cmd: python train.py
    plots:
      - loss.tsv: {x: step, y: loss}
`);
  expect(Object.fromEntries(plots)).toEqual({
    'conf.json': { template: 'confusion', x: 'actual', y: ['predicted'] },
    'train.json': { template: 'simple', x: 'fpr', y: ['tpr'] },
    'test.json': { template: 'simple', x: 'fpr', y: ['tpr'] },
    'loss.tsv': { template: undefined, x: 'step', y: ['loss'] },
  });
});

test.each(['', 'plots: 3', ': : :', '- 1', 'plots: [1, null]'])('%j declares none', (text) => {
  expect(declaredPlots(text).size).toBe(0);
});
