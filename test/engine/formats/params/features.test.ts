import { expect, test } from 'vitest';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const pipeline = `stages:
  fit: {cmd: "x \${train.lr}"}
  all: {cmd: x, params: [train]}
  sub: {cmd: x, wdir: sub, params: [train.lr]}
`;

function hovered(marked: string, path = 'params.yaml'): string | undefined {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ 'dvc.yaml': pipeline, [path]: text });
  const loaded = engine.get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  return hover(loaded, position, engine.project)?.markdown;
}

test('a key shows the steps that use it, a part of it, or the whole it belongs to', () => {
  expect(hovered('train:\n  l<|>r: 1\n')).toBe('`train.lr` is used by **all**, **fit**');
  expect(hovered('tr<|>ain:\n  lr: 1\n')).toBe('`train` is used by **all**, **fit**');
  expect(hovered('train:\n  epo<|>chs: 1\n')).toBe('`train.epochs` is used by **all**');
});

test('a file is looked at from the folder that the step runs in', () => {
  expect(hovered('train: {l<|>r: 1}\n', 'sub/params.yaml')).toBe('`train.lr` is used by **sub**');
});

test('a key that no step uses says so, a value says nothing', () => {
  expect(hovered('oth<|>er: 1\n')).toBe('`other` is not used by a step that Assay can see.');
  expect(hovered('other: 12<|>3\n')).toBeUndefined();
});

test('the outline holds the keys with their values, an alias without what it stands for', () => {
  const engine = projectOf({ 'params.yaml': 'base: &b {lr: 0.1}\ntrain: *b\nsizes: [1, 2]\n' });
  const loaded = engine.get(uriOf('params.yaml'));
  expect(loaded && outline(loaded)).toMatchObject([
    { name: 'base', children: [{ name: 'lr', detail: '0.1', children: [] }] },
    { name: 'train', children: [] },
    { name: 'sizes', children: [] },
  ]);
});
