import type { MarkdownString } from 'vscode';

/**
 * Appends what came from outside to a hover, as text and never as Markdown. Word by word, for the editor's own
 * escaping glues words together so that a long text would be cut in the middle of one.
 */
export function appendData(markdown: MarkdownString, text: string): MarkdownString {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    if (index > 0) markdown.appendMarkdown(' ');
    markdown.appendText(word);
  }
  return markdown;
}
