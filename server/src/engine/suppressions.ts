// tested by: test/engine/rules/document/unusedSuppression.test.ts
import type { Document } from './document/document.ts';
import { isInScalar } from './document/scalars.ts';
import type { Span } from './document/span.ts';

/** One id between the brackets of a comment that ignores findings. */
export interface IgnoredRule {
  readonly id: string;
  readonly at: Span;
}

/** A comment such as `# assay-ignore[dvc/cycle] a known one`. */
export interface Suppression {
  /** The comment, its mark included. */
  readonly comment: Span;
  readonly rules: readonly IgnoredRule[];
  /** The line whose findings it ignores, or the whole file. */
  readonly line: number | 'file' | 'none';
}

const word = 'assay-ignore';
const form = /assay-ignore(?<file>-file)?(?![\w-])(?:\[(?<ids>[^\]\r\n]*)\])?/y;

/** A comment for the whole file stands in one of so many first lines. */
const firstLines = 10;
/** The most mentions of the word that are looked at. */
const mostMentions = 500;

/** The comments of a document that ignore findings. A file without any costs one search. */
export function suppressionsOf(document: Document): readonly Suppression[] {
  const found: Suppression[] = [];
  let at = document.text.indexOf(word);
  for (let seen = 0; at >= 0 && seen < mostMentions; seen += 1) {
    const one = suppressionAt(document, at);
    if (one !== undefined) found.push(one);
    at = document.text.indexOf(word, at + word.length);
  }
  return found;
}

/** Whether an offset lies in the part of a document in which a comment begins with `#`. */
export function hasHashComments({ markdown, uri }: Document, offset: number): boolean {
  if (markdown === undefined) return !uri.endsWith('.json');
  const block = markdown.frontMatter?.block;
  return block !== undefined && block.start <= offset && offset < block.end;
}

function suppressionAt(document: Document, at: number): Suppression | undefined {
  form.lastIndex = at;
  const match = form.exec(document.text);
  const comment = match && commentAt(document, at);
  if (!comment) return undefined;
  const ids = match.groups?.['ids'];
  const rules = ids === undefined ? [] : idsIn(ids, at + match[0].length - 1 - ids.length);
  const isForFile = match.groups?.['file'] !== undefined;
  return { comment, rules, line: isForFile ? whole(document, at) : lineOf(document, comment) };
}

function whole({ lines }: Document, at: number): Suppression['line'] {
  return lines.positionAt(at).line < firstLines ? 'file' : 'none';
}

/** The comment whose first word stands at an offset. */
function commentAt(document: Document, at: number): Span | undefined {
  const { text, lines, kind } = document;
  if (!hasHashComments(document, at)) return markdownCommentAt(document, at);
  const { line } = lines.positionAt(at);
  const before = text.slice(lines.startOf(line), at).trimEnd();
  const begin = lines.startOf(line) + before.length - 1;
  const isComment = kind === 'dvc-ignore' ? before === '#' : /(?:^|[ \t])#$/.test(before.slice(-2));
  if (!isComment || isInScalar(document, begin)) return undefined;
  return { start: begin, end: endOfLine(document, line) };
}

/** What stands between backticks is shown as it is. */
function markdownCommentAt({ text, lines, markdown }: Document, at: number): Span | undefined {
  const comment = markdown?.comments.find(
    ({ content }) => content.start <= at && at < content.end && text.slice(content.start, at).trim() === '',
  )?.span;
  if (comment === undefined) return undefined;
  const before = text.slice(lines.startOf(lines.positionAt(comment.start).line), comment.start);
  return before.split('`').length % 2 === 1 ? comment : undefined;
}

/** Where the words of a line end. */
export function endOfLine({ text, lines }: Document, line: number): number {
  const start = lines.startOf(line);
  return start + text.slice(start, lines.startOf(line + 1)).replace(/[\r\n]+$/, '').length;
}

function idsIn(ids: string, from: number): readonly IgnoredRule[] {
  return [...ids.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].map(({ 0: id, index }) => ({
    id,
    at: { start: from + index, end: from + index + id.length },
  }));
}

/** The line of a comment, or where it has that for its own the next that is no comment. */
function lineOf(document: Document, { start, end }: Span): number {
  const { text, lines } = document;
  const { line } = lines.positionAt(start);
  const last = lines.positionAt(end).line;
  const around = text.slice(lines.startOf(line), start) + text.slice(end, endOfLine(document, last));
  if (around.trim() !== '') return line;
  let next = last + 1;
  while (/^[ \t]*(?:#|<!--)/.test(text.slice(lines.startOf(next), endOfLine(document, next)))) next += 1;
  return next;
}
