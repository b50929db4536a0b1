import { expect, test } from 'vitest';
import {
  keyText,
  pairOf,
  resolved,
  stringOf,
  valueOf,
  type AliasNode,
  type MappingNode,
  type ScalarNode,
} from '../../../server/src/engine/document/node.ts';

const span = { start: 0, end: 0 };
const scalar = (value: ScalarNode['value']): ScalarNode => ({
  type: 'scalar',
  value,
  style: 'plain',
  source: String(value),
  span,
});
const mapping = (...pairs: [ScalarNode, ScalarNode | AliasNode][]): MappingNode => ({
  type: 'mapping',
  pairs: pairs.map(([key, value]) => ({ key, value, span })),
  span,
});

test('an alias stands for its target, an alias of nothing for nothing', () => {
  const alias = (target: AliasNode['target']): AliasNode => ({ type: 'alias', name: 'a', target, span });
  expect(resolved(alias(alias(scalar(1))))).toEqual(scalar(1));
  expect(resolved(alias(undefined))).toBeUndefined();
});

test('the last of two equal keys is the one found', () => {
  const node = mapping([scalar('lr'), scalar(1)], [scalar('lr'), scalar(2)]);
  expect(valueOf(node, 'lr')).toEqual(scalar(2));
  expect(pairOf(node, 'epochs')).toBeUndefined();
});

test('a key that is a number is found by its text', () => {
  const node = mapping([scalar(3), scalar('three')]);
  expect(node.pairs.map(keyText)).toEqual(['3']);
  expect(stringOf(valueOf(node, '3'))).toBe('three');
});

test('only strings have a text', () => {
  expect(stringOf(scalar(3))).toBeUndefined();
  expect(stringOf(undefined)).toBeUndefined();
});
