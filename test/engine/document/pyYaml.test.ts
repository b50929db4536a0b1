import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../server/src/engine/document/parseMarkdown.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';

const read = (block: string) => parseMarkdown(`---\n${block}\n---\n`);

test.each([
  ['y', 'y'],
  ['N', 'N'],
  ['no', false],
  ['On', true],
  ['1e3', '1e3'],
  ['1.0e+3', 1000],
  ['+.5', '+.5'],
  ['.5', 0.5],
  ['08', '08'],
  ['017', 15],
  ['1_000', 1000],
  ['0:30', '0:30'],
  ['1:30', 90],
])('PyYAML reads %s as %j', (word, value) => {
  expect(toValue(read(`a: ${word}`).root)).toEqual({ a: value });
});

test.each([
  ['license:\tmit', 'PyYAML does not read a tab here: use spaces.', '\t'],
  ['a: b\tc', 'PyYAML does not read a tab here: use spaces.', '\t'],
  ['a: "b\u0007"', 'A control character stands here, which PyYAML does not read: delete it.', '\u0007'],
  ['? [a]\n: b', 'A key may not be a list or a mapping: PyYAML does not read it.', '[a]'],
  ['a: {<<: 5}', 'Only a mapping, or a list of mappings, can be merged with <<.', '<<'],
  ['a: =', 'PyYAML does not read "=" alone: put it in quotes.', '='],
  [
    'a: 2023-02-29',
    '"2023-02-29" looks like a date and is none: mend it, or put it in quotes.',
    '2023-02-29',
  ],
  ['a: !custom x', 'The tag here does not fit its value: delete the tag, or mend the value.', '!custom'],
])('%j is refused: %s', (block, message, marked) => {
  const text = `---\n${block}\n---\n`;
  const { problems } = parseMarkdown(text);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([marked]);
});

test.each([
  'a: "b\tc"',
  "a: 'b\tc'",
  'a: |\n  b\tc',
  'a: b # c\td',
  '#\tc\na: b',
  'a: "2023-02-29"',
  'a: 2024-02-29',
  'a: x=y',
  'a: "="',
  'a: \u{1F917}',
  'a: &x {b: 1}\nc: {<<: *x}\nd: {<<: [*x, *x]}',
])('%j is read', (block) => {
  expect(read(block).problems).toEqual([]);
});

test('many tabs, anchors and quotes take no longer than their length asks for', () => {
  const started = performance.now();
  read(`${'"a": "\t"\n'.repeat(20_000)}b: [${'=, '.repeat(20_000)}]`);
  expect(performance.now() - started).toBeLessThan(3000);
});
