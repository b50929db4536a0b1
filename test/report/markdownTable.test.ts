import { expect, test } from 'vitest';
import { markdownCell, markdownTable } from '../../server/src/report/markdownTable.ts';

test('a table has a line below its head', () => {
  expect(markdownTable(['A', 'B'], [['1', '2']])).toEqual(['| A | B |', '| --- | --- |', '| 1 | 2 |']);
});

test('nothing in a cell ends it, is a link or names a person', () => {
  expect(markdownCell('a|b [c](d) @e <i>')).toBe('a\\|b \\[c\\]\\(d\\) \\@\u200be &lt;i&gt;');
});
