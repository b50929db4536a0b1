import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

test.each([
  ['widget: Hello', '"widget" must be a list.'],
  ['library_name: [sklearn]', '"library_name" must be one text.'],
  ['tags: {a: b}', '"tags" must be a list of texts.'],
  ['datasets: {id: a}', '"datasets" must be a text, or a list of texts.'],
  ['metrics: [{type: auc}]', 'Each entry of "metrics" must be a text.'],
  ['extra_gated_fields: [a]', '"extra_gated_fields" must hold keys with values.'],
  ['co2_eq_emissions: [12]', '"co2_eq_emissions" cannot be a list.'],
])('%s: %s', (block, message) => {
  const findings = projectOf({ 'README.md': `---\nlicense: mit\n${block}\n---\n` }).check(uriOf('README.md'));
  expect(findings).toMatchObject([{ rule: 'card/field-type', severity: 'error', message }]);
});

test.each([
  'widget: [{text: Hello}]',
  'inference: false',
  'inference: {parameters: {temperature: 0.7}}',
  'co2_eq_emissions: 12',
  'co2_eq_emissions: {emissions: 12, source: code carbon}',
  'base_model: [a/b, c/d]',
  'my_own_key: {a: [b]}',
  'thumbnail:',
])('%s is taken', (block) => {
  const findings = projectOf({ 'README.md': `---\nlicense: mit\n${block}\n---\n` }).check(uriOf('README.md'));
  expect(findings).toEqual([]);
});

test('a dataset card has keys of its own', () => {
  const text = '---\npretty_name: [Telco]\nconfigs: default\ndataset_info: 5\nlibrary_name: [a]\n---\n';
  const findings = projectOf({ 'README.md': text }).check(uriOf('README.md'));
  expect(findings.map(({ message }) => message)).toEqual([
    '"pretty_name" must be one text.',
    '"configs" must be a list.',
    '"dataset_info" must hold keys with values.',
  ]);
});
