import { escapeMarkdown } from '../engine/markdownText.ts';
import { plainText } from './plainText.ts';

/** The lines of a Markdown table. Its cells are Markdown already: texts of others go through `markdownCell` first. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

/** A text as a cell shows it. A zero-width space behind an @ keeps a name from being notified. */
export function markdownCell(text: string): string {
  return escapeMarkdown(plainText(text)).replaceAll('@', '@\u200b');
}
