import { expect, test } from 'vitest';
import { recognise } from '../../../../server/src/engine/engine.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test.each([
  ['/a/.eval_results/hle.yaml', 'eval-results'],
  ['/a/.eval_results/hle.yml', 'eval-results'],
  ['/a/.eval_results/notes.md', undefined],
  ['/a/eval_results/hle.yaml', undefined],
])('%s is %s', (path, kind) => {
  expect(recognise(path, '')?.kind).toBe(kind);
});

test('the results are read with their places, whatever else is wrong', () => {
  const text = '- {dataset: {id: a/b, task_id: t}, value: 0.5}\n- text\n- {value: [1]}\n';
  const loaded = projectOf({ '.eval_results/a.yaml': text }).project.get(
    uriOf('.eval_results/a.yaml'),
    'eval-results',
  );
  expect(loaded?.model.results).toMatchObject([
    { dataset: { value: 'a/b' }, task: { value: 't' }, value: { value: 0.5, at: { start: 42 } } },
    { dataset: undefined, task: undefined, value: undefined },
  ]);
});
