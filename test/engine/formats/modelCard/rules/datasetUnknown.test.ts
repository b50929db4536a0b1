import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const manifest = (data: string): string =>
  `version: 1\ndatasets:\n  telco: {path: a.csv}\n  calls: {path: b.csv}\nmodels:\n  churn:\n    card: m/README.md\n    trains_on: {data: ${data}}\n`;

const messagesOf = (datasets: string, data: string, words = ''): readonly string[] =>
  projectOf({
    'm/README.md': `---\nlicense: mit\ndatasets: ${datasets}\n---\n\n${words}\n`,
    'assay.yaml': manifest(data),
  })
    .check(uriOf('m/README.md'))
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);

test.each([
  [
    '[acme/telco]',
    '[telco, calls]',
    'card/dataset-unknown warning: The manifest trains this model on "calls" too, and the card does not name it.',
  ],
  [
    '[acme/telco, acme/weather]',
    '[telco]',
    'card/dataset-unknown warning: The manifest does not train this model on "acme/weather".',
  ],
])('%s in the card and %s in the manifest: %s', (datasets, data, message) => {
  expect(messagesOf(datasets, data)).toEqual([message]);
});

test.each([
  ['[acme/telco, Calls]', '[telco, calls]', ''],
  ['[acme/records]', '[telco, calls]', ''],
  ['[acme/telco]', '[telco, calls]', 'And the list of calls.'],
])('%s in the card and %s in the manifest, with the words %j, are fine', (datasets, data, words) => {
  expect(messagesOf(datasets, data, words)).toEqual([]);
});

test('a card that two models claim, or none, is left alone', () => {
  const card = '---\ndatasets: [telco, x]\n---\n';
  const twice = `${manifest('[telco]')}  other:\n    card: m/README.md\n    trains_on: {data: [calls]}\n`;
  expect(projectOf({ 'm/README.md': card, 'assay.yaml': twice }).check(uriOf('m/README.md'))).toEqual([]);
  expect(
    projectOf({ 'n/README.md': card, 'assay.yaml': manifest('[telco]') }).check(uriOf('n/README.md')),
  ).toEqual([]);
});
