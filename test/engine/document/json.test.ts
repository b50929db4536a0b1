import { expect, test } from 'vitest';
import { parseJson } from '../../../server/src/engine/document/json.ts';
import { pairsOf, valueOf } from '../../../server/src/engine/document/node.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';
import { randomEdits } from '../../support/randomEdits.ts';

const text = '{"a": [1, true, null, "x\\u0041"], "b": {"c": -1.5e3}}';

test('values, with the places of keys and values', () => {
  const { root, problems } = parseJson(text);
  expect(problems).toEqual([]);
  expect(toValue(root)).toEqual({ a: [1, true, null, 'xA'], b: { c: -1500 } });
  const c = pairsOf(valueOf(root, 'b'))[0];
  expect(c && [text.slice(c.key.span.start, c.key.span.end), text.slice(c.span.start, c.span.end)]).toEqual([
    '"c"',
    '"c": -1.5e3',
  ]);
});

test.each(['{"a": 1,}', '{"a": 1 // no\n}', "{'a': 1}", '{"a" 1}', '{"a": 1', '', '1 2', '{"a": NaN}'])(
  '%j is no JSON',
  (broken) => {
    expect(parseJson(broken).problems.map(({ code }) => code)).toContain('syntax');
  },
);

test('what can be read of a broken text is kept', () => {
  expect(toValue(parseJson('{"a": 1, "b": ').root)).toEqual({ a: 1, b: null });
});

test('brackets in texts are not nested', () => {
  expect(parseJson(JSON.stringify({ a: '[{'.repeat(300) })).problems).toEqual([]);
});

test.each(['['.repeat(1_000_000), '{"a":'.repeat(200_000)])('nesting without end is one problem', (deep) => {
  expect(parseJson(deep)).toMatchObject({ root: undefined, problems: [{ code: 'too-deep' }] });
});

test('a text of more than 5 MB is not read', () => {
  expect(parseJson(' '.repeat(5 * 1024 * 1024 + 1))).toMatchObject({ problems: [{ code: 'too-large' }] });
});

test('no text makes the reader throw', () => {
  for (const broken of randomEdits(text, 500)) expect(Array.isArray(parseJson(broken).problems)).toBe(true);
});
