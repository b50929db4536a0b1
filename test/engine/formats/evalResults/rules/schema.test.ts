import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const messagesOf = (text: string): readonly string[] =>
  projectOf({ '.eval_results/a.yaml': text })
    .check(uriOf('.eval_results/a.yaml'))
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  ['dataset: {id: a, task_id: b}\nvalue: 1', ['evals/schema: The file must be a list of results.']],
  ['- a', ['evals/schema: [0] must hold keys with values.']],
  [
    '- value: 1',
    ['evals/schema: [0].dataset.id is missing.', 'evals/schema: [0].dataset.task_id is missing.'],
  ],
  ['- {dataset: a, value: 1}', ['evals/schema: [0].dataset must hold keys with values.']],
  ['- {dataset: {id: a}, value: 1}', ['evals/schema: [0].dataset.task_id is missing.']],
  ['- {dataset: {id: a, task_id: b}}', ['evals/schema: [0].value is missing.']],
  ['- {dataset: {id: [a], task_id: b}, value: 1}', ['evals/schema: [0].dataset.id must be a text.']],
  ['- {dataset: {id: a, task_id: b}, value: 1, notes: {}}', ['evals/schema: [0].notes must be a text.']],
  [
    '- {dataset: {id: a, task_id: b}, value: 1, source: x}',
    ['evals/schema: [0].source must hold keys with values.'],
  ],
  ['- {dataset: {id: a, task_id: b}, value: 1}', []],
  ['- {dataset: &d {id: a, task_id: b}, value: 1}\n- {dataset: *d, value: [1, 2], source: }', []],
  ['', []],
])('%j has %j', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
