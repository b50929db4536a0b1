import { expect, test } from 'vitest';
import { appendData } from '../../../client/src/text/appendData.ts';

/** What the editor would do with each part. */
function recorder(): {
  parts: [kind: 'text' | 'markdown', part: string][];
  markdown: Parameters<typeof appendData>[0];
} {
  const parts: [kind: 'text' | 'markdown', part: string][] = [];
  const markdown = {
    value: '',
    appendText: (part: string) => (parts.push(['text', part]), markdown),
    appendMarkdown: (part: string) => (parts.push(['markdown', part]), markdown),
    appendCodeblock: () => markdown,
  };
  return { parts, markdown };
}

test('data is only ever appended as text, and its words can be parted', () => {
  const { parts, markdown } = recorder();
  appendData(markdown, ' see [x](command:evil)\n<b>now</b> ');
  expect(parts).toEqual([
    ['text', 'see'],
    ['markdown', ' '],
    ['text', '[x](command:evil)'],
    ['markdown', ' '],
    ['text', '<b>now</b>'],
  ]);
});
