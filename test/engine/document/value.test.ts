import { expect, test } from 'vitest';
import type { Node, Value } from '../../../server/src/engine/document/node.ts';
import { mergedPairOf, resolved } from '../../../server/src/engine/document/node.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';
import { parseYaml } from '../../../server/src/engine/document/yaml.ts';

const read = (text: string): Node | undefined =>
  parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'last-wins' }).root;
const valueIn = (text: string): Value | undefined => toValue(read(text));

test('scalars, lists and mappings', () => {
  expect(valueIn('a: [1, x, true, null]\nb: {2: y}\n')).toEqual({ a: [1, 'x', true, null], b: { 2: 'y' } });
  expect(valueIn('')).toBeUndefined();
});

test('a key of a document never reaches a prototype', () => {
  const value = valueIn('__proto__: {polluted: 1}\nconstructor: 2\n');
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('polluted');
});

test('merge keys: the own key wins, then the first of the merged', () => {
  const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 0}\n';
  expect(valueIn(text)).toMatchObject({ c: { x: 0, y: 1, z: 2 } });
});

test('a single key is found through merge keys as well', () => {
  const root = read('a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n');
  const c = mergedPairOf(root, 'c')?.value;
  expect(resolved(mergedPairOf(c, 'x')?.value)).toMatchObject({ value: 1 });
  expect(resolved(mergedPairOf(c, 'y')?.value)).toMatchObject({ value: 2 });
  expect(mergedPairOf(c, 'nope')).toBeUndefined();
});

/** Each line doubles the line before: forty lines stand for a million million values. */
function bomb(line: (before: string) => string): string {
  const lines = Array.from(
    { length: 40 },
    (_, index) => `b${index + 1}: &b${index + 1} ${line(`*b${index}`)}`,
  );
  return ['b0: &b0 {x: 1}', ...lines].join('\n');
}

test.each([
  ['lists', bomb((before) => `[${before}, ${before}]`)],
  ['mappings', bomb((before) => `{l: ${before}, r: ${before}}`)],
  ['merges', bomb((before) => `{<<: [${before}, ${before}]}`)],
])('%s that multiply without end have no value', (_, text) => {
  expect(valueIn(text)).toBeUndefined();
});

test('a search through merges that multiply ends', () => {
  const root = read(bomb((before) => `{<<: [${before}, ${before}]}`));
  expect(mergedPairOf(mergedPairOf(root, 'b40')?.value, 'nope')).toBeUndefined();
});

test('a chain of aliases that leads deeper than any text has no value', () => {
  const links = Array.from({ length: 5_000 }, (_, index) => `c${index + 1}: &c${index + 1} [*c${index}]`);
  expect(valueIn(['c0: &c0 1', ...links].join('\n'))).toBeUndefined();
});

test('a null that is merged is a value, and a quoted << merges nothing', () => {
  expect(valueIn('x: {<<: [{a: null}, {a: 1}]}\n')).toEqual({ x: { a: null } });
  expect(valueIn('x: {"<<": {a: 1}}\n')).toEqual({ x: { '<<': { a: 1 } } });
});
