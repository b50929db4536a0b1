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
  - PR:
      x: {pr.json: recall, apart.json: [recall, recall]}
      y: {pr.json: precision, apart.json: [precision, f1], alone.json: precision}
  - several.json: {x: {several.json: [a, b]}, y: [c, d]}
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
    'pr.json': { template: undefined, x: 'recall', y: ['precision'] },
    'apart.json': { template: undefined, x: 'recall', y: ['precision', 'f1'] },
    'loss.tsv': { template: undefined, x: 'step', y: ['loss'] },
  });
});

test.each(['', 'plots: 3', ': : :', '- 1', 'plots: [1, null]'])('%j declares none', (text) => {
  expect(declaredPlots(text).size).toBe(0);
});
