import { expect, test } from 'vitest';
import { mergedPairs } from '../../../server/src/engine/document/merged.ts';
import { isMergeKey, keyText, pairOf, resolved, stringOf } from '../../../server/src/engine/document/node.ts';
import { parseYaml } from '../../../server/src/engine/document/yaml.ts';

/** The entries of the mapping at `c`, as `name=value`. */
function entriesOf(text: string): readonly string[] {
  const { root } = parseYaml(text, { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' });
  const mapping = resolved(pairOf(root, 'c')?.value);
  if (mapping?.type !== 'mapping') throw new Error('c is no mapping');
  const pairs = mergedPairs(mapping, (pair) => (isMergeKey(pair.key) ? undefined : keyText(pair)));
  return [...pairs].map(([name, { value }]) => `${name}=${stringOf(value) ?? ''}`);
}

test('own entries win, and the first of a list of merged mappings', () => {
  expect(entriesOf('a: &a {x: a, y: a}\nb: &b {x: b, z: b}\nc: {<<: [*a, *b], y: c}\n')).toEqual([
    'x=a',
    'z=b',
    'y=c',
  ]);
});

test('a mapping that is merged twice wins where it stands first', () => {
  expect(entriesOf('a: &a {x: a}\nb: &b {<<: *a, x: b}\nc: {<<: [*a, *b]}\n')).toEqual(['x=a']);
  expect(entriesOf('a: &a {x: a}\nb: &b {<<: *a, x: b}\nc: {<<: [*b, *a]}\n')).toEqual(['x=b']);
});

test('a mapping that merges itself holds its own entries', () => {
  expect(entriesOf('c: &c {x: c, <<: *c}\n')).toEqual(['x=c']);
});
