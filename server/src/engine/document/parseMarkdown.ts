import type { Parsed } from './document.ts';
import type { FrontMatter, Heading } from './markdown.ts';
import type { Span } from './span.ts';
import { parseYaml } from './yaml.ts';

/** One line of a text, its end left out of the span. */
interface Line extends Span {
  readonly text: string;
  readonly lineEnd: string;
}

/**
 * Reads Markdown: headings, and the front matter as the Hub finds it. The tree is that of the front matter, read as
 * PyYAML reads it, for that is what huggingface_hub does. Never throws; takes time in proportion to the text.
 */
export function parseMarkdown(text: string): Parsed {
  const lines = linesOf(text);
  const frontMatter = findFrontMatter(lines);
  const headings = headingsOf(lines, frontMatter?.block.end ?? 0);
  const markdown = { frontMatter, headings };
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

function headingsOf(lines: readonly Line[], from: number): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  lines.forEach((line, index) => {
    if (line.start < from) return;
    const mark = /^ {0,3}(```+(?=[^`]*$)|~~~+)/.exec(line.text)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.text.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else headings.push(...headingAt(line, lines[index - 1]));
  });
  return headings;
}

/** A heading with number signs, or the line above when this one underlines it. */
function headingAt(line: Line, above: Line | undefined): readonly Heading[] {
  const signs = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text);
  if (signs?.[1] !== undefined) return [headingOf(line, signs[1].length, signs[0].length)];
  const underline = /^ {0,3}(=+|-{2,})[ \t]*$/.exec(line.text)?.[1];
  if (underline === undefined || above === undefined || !isParagraph(above.text)) return [];
  return [headingOf(above, underline.startsWith('=') ? 1 : 2, 0)];
}

function isParagraph(text: string): boolean {
  return text.trim() !== '' && !/^\s*([-*+>|#]|\d+[.)])/.test(text);
}

function headingOf(line: Line, level: number, from: number): Heading {
  const rest = line.text.slice(from);
  const title = withoutClosingSigns(rest.trim());
  const start = line.start + from + (rest.length - rest.trimStart().length);
  return { level, title, span: { start, end: start + title.length } };
}

/** `## Uses ##` is the heading "Uses". */
function withoutClosingSigns(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  if (end === 0) return '';
  const before = text[end - 1];
  return end < text.length && (before === ' ' || before === '\t') ? text.slice(0, end).trimEnd() : text;
}
