import { expect, test } from 'vitest';
import { pairOf, pairsOf, valueOf } from '../../../server/src/engine/document/node.ts';
import { parseToml } from '../../../server/src/engine/document/toml.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';
import { randomEdits } from '../../support/randomEdits.ts';

const text = `title = "digits"
train.lr = 1e-3
[train.sizes]
"a b" = [1, 0x10, 1_000]
empty = {}
[[models]]
name = 'cnn'
[models.size]
wide = true
[[models]]
name = "rnn"
[other]
since = 1979-05-27T07:32:00Z
`;

test('dotted keys, tables and lists of tables are put where they belong', () => {
  const { root, problems } = parseToml(text.replace('[train.sizes]', '[sizes]'));
  expect(problems).toEqual([]);
  expect(toValue(root)).toEqual({
    title: 'digits',
    train: { lr: 0.001 },
    sizes: { 'a b': [1, 16, 1000], empty: {} },
    models: [{ name: 'cnn', size: { wide: true } }, { name: 'rnn' }],
    other: { since: '1979-05-27T07:32:00Z' },
  });
});

test('keys and values have their places', () => {
  const tables = '[a.b]\nx = 1\n[c]\n[a.d]\ny = "z"\n';
  const { root } = parseToml(tables);
  const shown = (span: { start: number; end: number }) => tables.slice(span.start, span.end);
  const d = pairOf(valueOf(root, 'a'), 'd');
  expect(d && [shown(d.key.span), shown(d.span)]).toEqual(['d', 'd]\ny = "z"']);
  expect(
    pairsOf(d?.value).map(({ key, value, span }) =>
      [key, value, { span }].map((one) => one && shown(one.span)),
    ),
  ).toEqual([['y', '"z"', 'y = "z"']]);
});

test.each([
  ['a = ', '=', 'A value is missing here.'],
  ['a = hello', 'hello', 'This is no key or value of TOML; texts stand in quotes.'],
  ['a = 1 2', '2', 'A line holds one key with one value: this is too much.'],
  ['= 1', '=', 'This is no key or value of TOML; texts stand in quotes.'],
  ['a = "x', 'x', 'This text is not closed: a quote is missing.'],
  ['a.b = 1\na = 2', 'a', 'This key or table is defined twice.'],
  ['[a]\n[a]', 'a', 'This key or table is defined twice.'],
  ['a = 1979-13-27', '1979-13-27', 'There is no such date or time.'],
  ['a = 01', '01', 'A number has no zeros before it.'],
  ['a = [1 2]', '2', 'A comma is missing before this.'],
])('%j is no TOML', (broken, marked, message) => {
  const { problems } = parseToml(broken);
  expect(
    problems.map(({ span, ...rest }) => [broken.slice(span.start, span.end).trim(), rest.message]),
  ).toEqual([[marked, message]]);
});

test('the lines that can be read are read', () => {
  const { root, problems } = parseToml('a = 1\nb = \nc = 3\n[d]\ne = x\nf = 4\n');
  expect(toValue(root)).toEqual({ a: 1, c: 3, d: { f: 4 } });
  expect(problems).toHaveLength(2);
});

test.each([
  ['nested lists', `a = ${'['.repeat(200_000)}`],
  ['nested tables', `a = ${'{b='.repeat(100_000)}`],
  ['a long dotted key', `${Array(200_000).fill('a').join('.')} = 1`],
  ['many escapes', `a = "${'\\n'.repeat(500_000)}"`],
  ['a long number', `a = ${'9'.repeat(1_000_000)}`],
  ['many broken lines', 'a b c\n'.repeat(170_000)],
  ['too much text', '# a\n'.repeat(300_000)],
])('%s are read or refused in little time', (_, hostile) => {
  const start = performance.now();
  expect(parseToml(hostile).problems).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a long list of numbers is not deep', () => {
  expect(parseToml(`a = [${'0.5, '.repeat(1_000)}]`).problems).toEqual([]);
});

test('no text makes the reader throw', () => {
  for (const broken of randomEdits(text, 300)) expect(Array.isArray(parseToml(broken).problems)).toBe(true);
});
