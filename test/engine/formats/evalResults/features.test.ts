import { expect, test } from 'vitest';
import { recognise } from '../../../../server/src/engine/engine.ts';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { atCursor } from '../../../support/cursor.ts';
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

function at(marked: string) {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ '.eval_results/a.yaml': text });
  const loaded = engine.get(uriOf('.eval_results/a.yaml'));
  if (loaded === undefined) throw new Error('not governed');
  return { loaded, position, project: engine.project };
}

test.each([
  ['- <|>', ['dataset', 'value', 'date', 'source', 'notes', 'verifyToken']],
  ['- dataset:\n    id: a\n    <|>', ['task_id', 'revision']],
  ['- source: {url: a, <|>}', ['name', 'user', 'org']],
  ['- value: <|>', []],
])('%j offers %j', (marked, labels) => {
  const { loaded, position, project } = at(marked);
  expect(complete(loaded, position, project).map(({ label }) => label)).toEqual(labels);
});

test('a key says what it is for', () => {
  const { loaded, position, project } = at('- dataset:\n    task_<|>id: a\n');
  expect(hover(loaded, position, project)?.markdown).toBe('Task within the benchmark. Required.');
});

test('the outline has the results', () => {
  const { loaded } = at('- dataset: {id: a/b, task_id: t}\n  value: 0.5\n- value: 1\n<|>');
  expect(outline(loaded)).toMatchObject([
    { name: 'a/b', detail: 't: 0.5' },
    { name: '(no benchmark)', detail: '1' },
  ]);
});
