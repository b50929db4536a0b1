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

test.each([
  ['{"a": 1,}', ',', { a: 1 }],
  ['{"a": 1 // no\n}', '// no', { a: 1 }],
  ['{"a": /* no */ 1}', '/* no */', { a: 1 }],
  ["{'a': 1}", "'a'", { a: 1 }],
  ['{a: 1, "b": 2}', 'a', { a: 1, b: 2 }],
  ['{"a" 1}', '"a"', { a: 1 }],
  ['{"a" "b": 1}', '"a"', { a: null, b: 1 }],
  ['{"a": }', ':', { a: null }],
  ['{"a": 1', '{', { a: 1 }],
  ['[1 2]', '2', [1, 2]],
  ['[1,, 2]', ',', [1, 2]],
  ['[1, [2}', '[', [1, [2]]],
  ['', '', undefined],
  ['1 2', '2', 1],
  ['\uFEFF{}', '\uFEFF', '\uFEFF'],
  ['01', '1', 0],
  ['.5', '.5', '.5'],
  ['+1', '+1', '+1'],
  ['nan', 'nan', 'nan'],
  ['"a', '"a', 'a'],
  ['"a\tb"', '\t', 'a\tb'],
  ['"a\\x"', '\\x', 'a\\x'],
  ['"\\u+123"', '\\u', '\\u+123'],
])('%j is no JSON, and what can be read of it is kept', (broken, marked, value) => {
  const { root, problems } = parseJson(broken);
  expect(problems.map(({ code, span }) => [code, broken.slice(span.start, span.end)])).toEqual([
    ['syntax', marked],
  ]);
  expect(toValue(root)).toEqual(value);
});

test.each([
  ['{"a": NaN, "b": -Infinity}', { a: Number.NaN, b: Number.NEGATIVE_INFINITY }],
  ['{"a": 1, "a": 2}', { a: 2 }],
  ['[1e999, 12345678901234567890]', [Number.POSITIVE_INFINITY, 12345678901234567890n]],
  ['"\\ud83d\\ude00 \\/ \\ud800"', '\u{1F600} / \ud800'],
  ['{"__proto__": {"a": 1}}', Object.fromEntries([['__proto__', { a: 1 }]])],
])('%j is read as Python reads it', (text, value) => {
  const { root, problems } = parseJson(text);
  expect(problems).toEqual([]);
  expect(toValue(root)).toEqual(value);
});

test('a number of any length costs no time', () => {
  const start = performance.now();
  expect(parseJson('9'.repeat(5_000_000)).problems).toMatchObject([{ code: 'syntax' }]);
  expect(performance.now() - start).toBeLessThan(1_000);
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
