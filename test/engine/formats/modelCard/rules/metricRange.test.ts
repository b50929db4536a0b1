import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const card = (metric: string): string =>
  `---\nmodel-index:\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: [${metric}]\n---\n`;

const messagesOf = (metrics: string): readonly string[] =>
  projectOf({ 'README.md': card(metrics) })
    .check(uriOf('README.md'))
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  ['{type: accuracy, value: 914}', ['accuracy is a share: 914 lies outside 0 to 1 and 0 to 100.']],
  ['{type: f1, value: -0.1}', ['f1 is a share: -0.1 lies outside 0 to 1 and 0 to 100.']],
  [
    '{type: roc_auc, value: 0.91}, {type: ROC AUC, value: "93.5 %"}',
    ['roc_auc is 0.91 here and 93.5 elsewhere in the card: write both in one scale.'],
  ],
  ['{type: accuracy, value: 0.91}, {type: f1, value: 93.5}', []],
  ['{type: accuracy, value: 1}, {type: accuracy, value: 93.5}', []],
  ['{type: rmse, value: 914}, {type: r2, value: -0.2}, {type: wer, value: 120}', []],
])('%s: %j', (metrics, messages) => {
  expect(messagesOf(metrics)).toEqual(messages.map((message) => `card/metric-range: ${message}`));
});

test('the other scale is pointed at', () => {
  const text = card('{type: acc, value: 0.91}, {type: acc, value: 93.5}');
  expect(projectOf({ 'README.md': text }).check(uriOf('README.md'))[0]?.related).toMatchObject([
    { message: 'acc is 93.5 here.' },
  ]);
});
