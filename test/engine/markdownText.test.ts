import { expect, test } from 'vitest';
import { codeSpan, escapeMarkdown } from '../../server/src/engine/markdownText.ts';

test('links, HTML and emphasis of a document lose their meaning', () => {
  expect(escapeMarkdown('[x](command:run) <img src=a> **b**')).toBe(
    '\\[x\\]\\(command\\:run\\) &lt;img src=a&gt; \\*\\*b\\*\\*',
  );
});

test('a line end cannot begin a heading', () => {
  expect(escapeMarkdown('a\n# b')).toBe('a \\# b');
});

test.each([
  ['python train.py', '`python train.py`'],
  ['a `b` c', '``a `b` c``'],
  ['`x`', '`` `x` ``'],
  ['two\nlines', '`two lines`'],
])('%j is one code span', (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown);
});
