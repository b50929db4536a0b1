import { describe, expect, test } from 'vitest';
import { toValue } from '../../../server/src/engine/document/value.ts';
import { parseMarkdown } from '../../../server/src/engine/document/parseMarkdown.ts';

const frontOf = (text: string): string | undefined => {
  const front = parseMarkdown(text).markdown?.frontMatter;
  return front && text.slice(front.content.start, front.content.end);
};

describe('front matter', () => {
  test.each([
    ['---\na: 1\n---\n', 'a: 1\n'],
    ['\n\n---\na: 1\n---', 'a: 1\n'],
    ['---\r\na: 1\r\n---  \r\ntext', 'a: 1\r\n'],
    ['---\ra: 1\r---', 'a: 1\r'],
    ['---\n\n---\n', '\n'],
    ['---\r\n---\r\n', ''],
    ['---\n---\na: 1\n---\n', '---\na: 1\n'],
    ['---\na: 1\n---\nb: 2\n---\n', 'a: 1\n'],
  ])('%j holds %j', (text, content) => {
    expect(frontOf(text)).toBe(content);
  });

  test.each([
    'a: 1\n---\n',
    'x\n---\na: 1\n---\n',
    '----\na: 1\n---\n',
    '---\na: 1\n',
    '---\na: 1\n--- x\n',
    '---\n---\n',
    '---\ra: 1\r---\r',
    '',
  ])('%j holds none', (text) => {
    expect(frontOf(text)).toBeUndefined();
  });

  test.each(['a: 1\r\nb: 2\r\n', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n'])('%j is read line by line', (block) => {
    const end = block.slice(4, block.indexOf('b'));
    expect(toValue(parseMarkdown(`---${end}${block}---`).root)).toEqual({ a: 1, b: 2 });
  });

  test('spans count in the whole text', () => {
    const { root } = parseMarkdown('\n---\nlicense: mit\n---\n');
    expect(root?.span).toEqual({ start: 5, end: 17 });
  });
});

test.each([
  ['# A', [[1, 'A']]],
  ['#A', []],
  ['## B ##', [[2, 'B']]],
  [
    'C\n===\nD\n---\n',
    [
      [1, 'C'],
      [2, 'D'],
    ],
  ],
  ['- item\n---\n', []],
  ['```\n# x\n```\n~~~\n# y\n~~~\n### Z', [[3, 'Z']]],
  ['```\n# never closed', []],
  ['```a``` in a line\n# Z', [[1, 'Z']]],
])('%j has the headings %j', (text, headings) => {
  const found = parseMarkdown(text).markdown?.headings ?? [];
  expect(found.map(({ level, title }) => [level, title])).toEqual(headings);
  for (const { span, title } of found) expect(text.slice(span.start, span.end)).toBe(title);
});
