import { expect, test } from 'vitest';
import type { Node, Value } from '../../../server/src/engine/document/node.ts';
import { mergedPairOf, resolved, valueOf } from '../../../server/src/engine/document/node.ts';
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

/** What PyYAML 6.0.3 makes of `c`, as JSON: `python -c 'print(json.dumps(yaml.safe_load(text)["c"]))'`. */
test.each([
  ['c: {<<: *a, <<: *b, w: 3}', '{"x":2,"y":1,"z":2,"w":3}'],
  ['c: {<<: *b, <<: *a, w: 3}', '{"x":1,"z":2,"y":1,"w":3}'],
  ['c: {<<: [*a, *b], <<: [*d]}', '{"x":4,"z":2,"y":1}'],
  ['c: {<<: [*a, *b], x: 3}', '{"x":3,"z":2,"y":1}'],
  ['c: {w: 3, <<: *e}', '{"x":5,"y":1,"w":3}'],
  ['c: {<<: [*a, *e]}', '{"x":1,"y":1}'],
  ['c: {<<: *a, "<<": *b}', '{"x":1,"y":1,"<<":{"x":2,"z":2}}'],
  ['c: {<<: *a, !!str <<: 7}', '{"x":1,"y":1,"<<":7}'],
])('%s is what PyYAML makes of it', (line, expected) => {
  const bases = 'a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nd: &d {x: 4}\ne: &e {<<: *a, x: 5}\n';
  const { root } = parseYaml(bases + line, { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' });
  const value = JSON.stringify(toValue(valueOf(root, 'c')));
  expect(value).toBe(expected);
  const wanted = JSON.parse(expected) as Record<string, unknown>;
  const pairs = ['x', 'y', 'z', 'w'].map((key) => [key, mergedPairOf(valueOf(root, 'c'), key)] as const);
  for (const [key, pair] of pairs) expect(toValue(pair?.value)).toEqual(wanted[key]);
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
