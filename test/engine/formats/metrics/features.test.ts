import { expect, test } from 'vitest';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const pipeline = `stages:
  fit:
    cmd: fit
    wdir: run
    metrics: [scores.json, {more.toml: {cache: false}}]
metrics: [all.yaml, notes.txt]
`;

function hovered(marked: string, path: string): string | undefined {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ 'dvc.yaml': pipeline, [path]: text });
  const loaded = engine.get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  return hover(loaded, position, engine.project)?.markdown;
}

test('a metric shows its value as it is written, and the steps that write it', () => {
  const written = 'Written by **fit**';
  expect(hovered('{"test": {"auc": 0.93<|>10}}', 'run/scores.json')).toBe(
    `\`test.auc\` is \`0.9310\`\n\n${written}`,
  );
  expect(hovered('{"te<|>st": {"auc": NaN}}', 'run/scores.json')).toBe(
    `\`test\` is a group of 1\n\n${written}`,
  );
  expect(hovered('[test]\nfold = [1, 2<|>]\n', 'run/more.toml')).toBe(
    `\`test.fold.1\` is \`2\`\n\n${written}`,
  );
  expect(hovered('au<|>c: 0.5\n', 'all.yaml')).toBe(
    '`auc` is `0.5`\n\nNo step that Assay can see writes it.',
  );
});

test('only files that hold metrics by their names are read, and a mistake in one is found', () => {
  const engine = projectOf({
    'dvc.yaml': pipeline,
    'run/scores.json': '{"auc": 1,}',
    'notes.txt': '{',
    'all.yaml': 'a: 1\n',
  });
  expect(engine.get(uriOf('notes.txt'))).toBeUndefined();
  expect(engine.check(uriOf('run/scores.json')).map(({ rule }) => rule)).toEqual(['document/syntax']);
});

test('a file that is read as parameters too counts as these', () => {
  const texts = {
    'dvc.yaml': 'stages:\n  a: {cmd: a, metrics: [p.json]}\n  b: {cmd: b, params: [{p.json: [x]}]}\n',
  };
  expect(projectOf({ ...texts, 'p.json': '{"x": 1}' }).get(uriOf('p.json'))?.kind).toBe('params');
});

test('the outline holds the metrics with their values', () => {
  const engine = projectOf({
    'dvc.yaml': pipeline,
    'run/scores.json': '{"test": {"auc": 0.5}, "folds": [1]}',
  });
  const loaded = engine.get(uriOf('run/scores.json'));
  expect(loaded && outline(loaded)).toMatchObject([
    { name: 'test', kind: 'metric', children: [{ name: 'auc', detail: '0.5', kind: 'metric' }] },
    { name: 'folds', children: [] },
  ]);
});
