import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const card = (index: string): string => `---\nlicense: mit\nmodel-index:${index}\n---\n`;

test.each([
  [' churn', 'model-index must be a list.'],
  ['\n- churn', 'model-index[0] must hold keys with values.'],
  ['\n- name: churn', 'model-index[0].results is missing.'],
  ['\n- results: []', 'model-index[0].name is missing.'],
  [
    '\n- name: churn\n  results:\n  - dataset: {type: a, name: A}\n    metrics: []',
    'model-index[0].results[0].task is missing.',
  ],
  [
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {name: A}\n    metrics: [{type: auc, value: 1}]',
    'model-index[0].results[0].dataset.type is missing.',
  ],
  [
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: [{type: auc}]',
    'model-index[0].results[0].metrics[0].value is missing.',
  ],
  [
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: []\n    source: {name: x}',
    'model-index[0].results[0].source.url is missing: a source needs its URL.',
  ],
  [
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: []\n    source: {name: x, url: }',
    'model-index[0].results[0].source.url is missing: a source needs its URL.',
  ],
  [
    '\n- name: churn\n  results:\n  - task: {type: [t]}\n    dataset: {type: a, name: A}\n    metrics: []',
    'model-index[0].results[0].task.type must be a text.',
  ],
  [
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A, split: {}}\n    metrics: []',
    'model-index[0].results[0].dataset.split must be a text.',
  ],
  ['\n- name:\n  results: []', 'model-index[0].name is missing.'],
  [
    '\n- name: &n [*n]\n  results: [{task: {type: t}, dataset: {type: a, name: A}, metrics: [{type: auc, value: 1}]}]',
    '*n stands for something that it is a part of.',
  ],
  [
    ' []\neval_results: [auc]',
    '"eval_results" is what Python code calls the results. Write them under model-index.',
  ],
])('%j: %s', (index, message) => {
  const findings = projectOf({ 'README.md': card(index) }).check(uriOf('README.md'));
  expect(findings.map((finding) => [finding.rule, finding.message])).toEqual([['card/model-index', message]]);
});

test('a whole result has no finding', () => {
  const index =
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: [{type: auc, value: 0.9}]';
  expect(projectOf({ 'README.md': card(index) }).check(uriOf('README.md'))).toEqual([]);
});

test.each([
  [' []'],
  [' []\neval_results: []'],
  [
    '\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: []\n    source:',
  ],
  [
    '\n- name: churn\n  results:\n  - task: &t {type: t}\n    dataset: &d {type: a, name: A}\n    metrics: []' +
      '\n  - task: *t\n    dataset: {<<: *d, split: test}\n    metrics: []',
  ],
])('%j has no finding', (index) => {
  expect(projectOf({ 'README.md': card(index) }).check(uriOf('README.md'))).toEqual([]);
});
