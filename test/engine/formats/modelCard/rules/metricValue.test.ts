import { expect, test } from 'vitest';
import { resolved } from '../../../../../server/src/engine/document/node.ts';
import { parseYaml } from '../../../../../server/src/engine/document/yaml.ts';
import { numberOf } from '../../../../../server/src/engine/formats/modelCard/measured.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

const card = (metric: string): string =>
  `---\nmodel-index:\n- name: churn\n  results:\n  - task: {type: t}\n    dataset: {type: a, name: A}\n    metrics: [${metric}]\n---\n`;

const messagesOf = (metric: string): readonly string[] =>
  projectOf({ 'README.md': card(metric) })
    .check(uriOf('README.md'))
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);

test.each([
  ['{type: auc, value: high}', ['card/metric-value warning: This value holds no number.']],
  ['{type: auc, value: .nan}', ['card/metric-value warning: This value is NaN, not a number.']],
  ['{type: auc, value: yes}', ['card/metric-value warning: This value is true, not a number.']],
  [
    '{type: auc, value: }',
    ['card/metric-value warning: This metric has no value. Write the number, or delete the metric.'],
  ],
  ['{type: auc, value: 0.9}', []],
  ['{type: auc, value: "20.0 ± 1.2"}', []],
  ['{type: auc, value: [0.8, 0.9]}', []],
])('%s: %j', (metric, messages) => {
  expect(messagesOf(metric)).toEqual(messages);
});

test('what an alias repeats is said once, and quickly', () => {
  const row = '  - {task: {type: t}, dataset: {type: a, name: A}, metrics: *m}\n';
  const metrics = Array.from({ length: 3000 }, () => '{type: auc, value: 0.9}').join(', ');
  const text = `---\nm: &m [${metrics}, {type: auc, value: high}]\nmodel-index:\n- name: churn\n  results:\n${row.repeat(3000)}---\n`;
  const started = performance.now();
  const engine = projectOf({ 'MODEL_CARD.md': text });
  expect(engine.check(uriOf('MODEL_CARD.md')).map(({ rule }) => rule)).toEqual(['card/metric-value']);
  expect(performance.now() - started).toBeLessThan(6000);
});

test.each([
  ['0.9', 0.9],
  ['"~98.0%"', 98],
  ['"> 95"', 95],
  ['"20.0 ± 1.2"', 20],
  ['high', undefined],
  ['[1]', undefined],
])('the number in %s is %s', (text, number) => {
  const root = parseYaml(text, { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' }).root;
  expect(numberOf(resolved(root))).toBe(number);
});
