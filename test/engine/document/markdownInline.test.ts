import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../server/src/engine/document/parseMarkdown.ts';

const commentsOf = (text: string): string[] =>
  (parseMarkdown(text).markdown?.comments ?? []).map(({ content }) => text.slice(content.start, content.end));

const linksOf = (text: string): string[][] =>
  (parseMarkdown(text).markdown?.links ?? []).map(({ words, target }) => [
    text.slice(words.start, words.end),
    text.slice(target.start, target.end),
  ]);

describe('comments', () => {
  test.each([
    ['<!-- a -->\n', [' a ']],
    ['words <!-- b --> words <!--c-->', [' b ', 'c']],
    ['| a <!-- d --> |\n|--|\n| 1 <!-- e --> |', [' d ', ' e ']],
    ['```\n<!-- code -->\n```\n<!-- f -->', [' f ']],
    ['<!-- never closed', []],
    ['---\na: <!-- front -->\n---\n', []],
  ])('%j', (text, found) => {
    expect(commentsOf(text)).toEqual(found);
  });
});

describe('links', () => {
  test.each([
    ['see [the card](../README.md).', [['the card', '../README.md']]],
    [
      '![plot](a.png "A plot") and [b](<b c.md>)',
      [
        ['plot', 'a.png'],
        ['b', 'b c.md'],
      ],
    ],
    [
      '| [a](b.md) |\n|--|\n| [c](d.md#e) |',
      [
        ['a', 'b.md'],
        ['c', 'd.md#e'],
      ],
    ],
    ['`[code](x.md)` [y](z.md)', [['y', 'z.md']]],
    ['```\n[code](x.md)\n```', []],
    ['[a] (b.md) [c](', []],
  ])('%j', (text, found) => {
    expect(linksOf(text)).toEqual(found);
  });
});

test.each([
  ['open links', '[a]('.repeat(100_000)],
  ['open brackets', '['.repeat(500_000)],
  ['back quotes', '`](a'.repeat(100_000)],
  ['open comments', '<!-- '.repeat(100_000)],
  ['comments', '<!---->'.repeat(100_000)],
  ['code and comments', '```\n<!--\n```\n'.repeat(20_000)],
])('%s are read in time', (_, text) => {
  const start = performance.now();
  parseMarkdown(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
