import type { Parsed } from './document.ts';
import type { FrontMatter } from './markdown.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { commentsIn, linksIn } from './markdownInline.ts';
import type { Span } from './span.ts';
import { parseYaml } from './yaml.ts';

/** One line of a text, its end left out of the span. */
interface Line extends Span {
  readonly text: string;
  readonly lineEnd: string;
}

/**
 * Reads Markdown: its blocks, and the front matter as the Hub finds it. The tree is that of the front matter, read as
 * PyYAML reads it, for that is what huggingface_hub does. Never throws; takes time in proportion to the text.
 */
export function parseMarkdown(text: string): Parsed {
  const lines = linesOf(text);
  const frontMatter = findFrontMatter(lines);
  const from = frontMatter?.block.end ?? 0;
  const blocks = markdownBlocks(text, from);
  const markdown = {
    frontMatter,
    headings: blocks.flatMap((block) => (block.type === 'heading' ? [block.heading] : [])),
    blocks,
    comments: commentsIn(text, from, blocks),
    links: linksIn(text, blocks),
  };
  if (frontMatter === undefined) return { root: undefined, problems: [], markdown };
  return { ...parseFrontMatter(text, frontMatter.content), markdown };
}

function parseFrontMatter(text: string, within: Span): Parsed {
  return parseYaml(text, { dialect: 'yaml-1.1', duplicateKeys: 'last-wins', within });
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index), lineEnd: match[0] });
    start = ends.lastIndex;
  }
  lines.push({ start, end: text.length, text: text.slice(start), lineEnd: '' });
  return lines;
}

/**
 * Blank lines, a line of just three hyphens, at least one line, and then the first that holds three hyphens with nothing
 * but blanks and tabs behind them. Source: REGEX_YAML_BLOCK, huggingface_hub/repocard.py, which also says that a lone
 * carriage return may end any line but the last, and that between lines with two characters at their ends no line is
 * needed.
 */
function findFrontMatter(lines: readonly Line[]): FrontMatter | undefined {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const opening = lines[first];
  if (opening?.text.trimStart() !== '---') return undefined;
  const least = opening.lineEnd === '\r\n' ? first + 1 : first + 2;
  const last = lines.findIndex((line, index) => index >= least && isClosing(line));
  const closing = lines[last];
  const next = lines[first + 1];
  if (closing === undefined || next === undefined) return undefined;
  return {
    block: { start: opening.start, end: closing.end },
    content: { start: next.start, end: Math.max(next.start, closing.start) },
  };
}

function isClosing({ text, lineEnd }: Line): boolean {
  return lineEnd !== '\r' && text.startsWith('---') && /^[ \t]*$/.test(text.slice(3));
}
