import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../../server/src/engine/document/markdownBlocks.ts';
import type { Span } from '../../../server/src/engine/document/span.ts';

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

const blocksOf = (text: string): string[][] =>
  markdownBlocks(text, 0).map(({ type, span }) => [type, cut(text, span)]);

const tableIn = (text: string): string[][] =>
  markdownBlocks(text, 0).flatMap((block) =>
    block.type === 'table'
      ? [block.header, ...block.rows].map((row) => row.map((cell) => cut(text, cell)))
      : [],
  );

test('blocks come in order, with exact places', () => {
  const text =
    '# A #\n\nwords\nmore\n\n- **x**: 1\n  - y\n\n<!-- note -->\n\n```json\n{}\n```\n\n<div>\n</div>\n\n    code\n';
  expect(blocksOf(text)).toEqual([
    ['heading', '# A #'],
    ['paragraph', 'words\nmore'],
    ['item', '**x**: 1'],
    ['item', 'y'],
    ['comment', '<!-- note -->'],
    ['code', '```json\n{}\n```'],
    ['html', '<div>\n</div>'],
    ['code', 'code'],
  ]);
});

describe('tables', () => {
  test.each([
    [
      '| a | b |\n|--|--|\n| 1 | 2 |',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a | b\n-|-\n1 | 2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '| a | b |\n|--|--|\n|  | **2** |\n| 1 | |',
      [
        ['a', 'b'],
        ['', '**2**'],
        ['1', ''],
      ],
    ],
    [
      '| a | b |\n|--|--|\n| x \\| y | 2 |',
      [
        ['a', 'b'],
        ['x \\| y', '2'],
      ],
    ],
    [
      '> | a | b |\n> |--|--|\n> | 1 | 2 |',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '| a | b |\r\n|--|--|\r\n| 1 | 2 |\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '| a | b |\r|--|--|\r| 1 | 2 |\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['| a | b |\n| 1 | 2 |', []],
  ])('%j', (text, cells) => {
    expect(tableIn(text)).toEqual(cells);
  });
});

test('lines of blanks move nothing', () => {
  expect(blocksOf('a\r\n   \r\n  \n# b\r\n')).toEqual([
    ['paragraph', 'a'],
    ['heading', '# b'],
  ]);
});

test('headings in quotes and lists begin no section', () => {
  expect(blocksOf('> # a\n\n- # b\n').filter(([type]) => type === 'heading')).toEqual([]);
});

test('what stands before `from` is not looked at', () => {
  const text = '---\n# no\n---\n# yes\n';
  expect(markdownBlocks(text, 12).map(({ span }) => cut(text, span))).toEqual(['# yes']);
});

describe('hostile text is read in time', () => {
  const million = 1_000_000;
  test.each([
    ['bars', '|'.repeat(million)],
    ['brackets', '['.repeat(million)],
    ['stars', '*a_ '.repeat(million / 4)],
    ['quotes in quotes', `${'>'.repeat(million / 2)}\n`.repeat(2)],
    ['lists in lists', `${'- '.repeat(million / 4)}a\n${'\n'.repeat(million / 2)}`],
    ['deeper and deeper', Array.from({ length: 1400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['open comments', '<!-- a\n'.repeat(million / 7)],
    ['open tags', '<a\n'.repeat(million / 3)],
    ['fences', '```\n'.repeat(million / 4)],
    ['a wide table', `${'|a'.repeat(million / 8)}\n${'|-'.repeat(million / 8)}\n${'|1'.repeat(million / 8)}`],
  ])('%s', (_, text) => {
    const start = performance.now();
    markdownBlocks(text, 0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
