import { code, end, isBreak, isLineEnd, isSpaceOrEnd } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { YamlFault } from './fault.ts';
import { scalar, type Token } from './token.ts';

/** The line that begins a block: what happens to its last line breaks, and how far it is indented if that is said. */
interface Header {
  readonly chomping: '+' | '-' | undefined;
  readonly increment: number | undefined;
}

/** Lines without a text, and where the last of them ended. */
interface Breaks {
  readonly text: string;
  readonly indent: number;
}

/** A `|` or `>` block behind a parent with this indentation; the cursor is at the indicator. */
export function scanBlock(cursor: Cursor, parent: number, isVersion11: boolean): Token {
  const start = cursor.at;
  const isFolded = cursor.peek() === code.greater;
  cursor.at += 1;
  const { chomping, increment } = header(cursor, start);
  const least = isVersion11 || increment !== undefined ? Math.max(parent + 1, 1) : parent + 1;
  const first = increment === undefined ? leading(cursor, isVersion11) : undefined;
  const indent = first === undefined ? least + (increment ?? 1) - 1 : Math.max(least, first.indent);
  const lines = body(cursor, { indent, isFolded, isRoot: least === 0 }, first?.text);
  const kept = chomping === '-' ? '' : lines.lastBreak;
  const text = lines.text + kept + (chomping === '+' ? lines.breaks : '');
  return scalar('block', text, start, Math.max(lines.end, start + 1));
}

function header(cursor: Cursor, start: number): Header {
  const before = chompingAt(cursor);
  const increment = incrementAt(cursor, start);
  const chomping = before ?? (increment === undefined ? undefined : chompingAt(cursor));
  if (!isSpaceOrEnd(cursor.peek())) throw new YamlFault('block-indicator', cursor.at);
  cursor.spaces();
  if (cursor.peek() === code.hash) cursor.restOfLine();
  if (!isLineEnd(cursor.peek())) throw new YamlFault('block-indicator', cursor.at);
  cursor.lineBreak();
  return { chomping, increment };
}

function chompingAt(cursor: Cursor): '+' | '-' | undefined {
  const character = cursor.peek();
  if (character !== code.plus && character !== code.minus) return undefined;
  cursor.at += 1;
  return character === code.plus ? '+' : '-';
}

function incrementAt(cursor: Cursor, start: number): number | undefined {
  const digit = cursor.peek() - code.zero;
  if (digit < 0 || digit > 9) return undefined;
  if (digit === 0) throw new YamlFault('block-indicator', cursor.at, Math.max(cursor.at, start) + 1);
  cursor.at += 1;
  return digit;
}

/** The empty lines before the first text, which tells how far the block is indented. */
function leading(cursor: Cursor, isVersion11: boolean): Breaks {
  let text = '';
  let first: number | undefined;
  let indent = columnBehindSpaces(cursor);
  while (isBreak(cursor.peek())) {
    first ??= cursor.column;
    text += cursor.lineBreak();
    indent = Math.max(indent, columnBehindSpaces(cursor));
  }
  if (!isVersion11 && first !== undefined && first > 0 && indent > first)
    throw new YamlFault('block-indent', cursor.at);
  return { text, indent };
}

function columnBehindSpaces(cursor: Cursor): number {
  if (cursor.peek() !== code.space) return 0;
  cursor.spaces();
  return cursor.column;
}

interface Shape {
  readonly indent: number;
  readonly isFolded: boolean;
  /** Whether the block needs no indentation, so that only the end of the document ends it. */
  readonly isRoot: boolean;
}

interface Body {
  readonly text: string;
  readonly lastBreak: string;
  /** The line breaks behind the last line with a text. */
  readonly breaks: string;
  readonly end: number;
}

function body(cursor: Cursor, shape: Shape, leadingBreaks: string | undefined): Body {
  let text = '';
  let lastBreak = '';
  let end = cursor.at;
  let breaks = leadingBreaks ?? emptyLines(cursor, shape.indent);
  while (isInside(cursor, shape)) {
    const startsWithBlank = isIndented(cursor);
    const from = cursor.at;
    cursor.restOfLine();
    text += breaks + cursor.since(from);
    end = cursor.at;
    lastBreak = cursor.lineBreak();
    breaks = emptyLines(cursor, shape.indent);
    if (endsBody(cursor, shape)) break;
    const joins = shape.isFolded && lastBreak === '\n' && !startsWithBlank && !isIndented(cursor);
    text += joined(joins, lastBreak, breaks);
  }
  return { text, lastBreak, breaks, end };
}

/** What stands between two lines of a block: a folded line break is a space, or the empty lines alone. */
function joined(joins: boolean, lastBreak: string, breaks: string): string {
  if (!joins) return lastBreak;
  return breaks === '' ? ' ' : '';
}

function isInside(cursor: Cursor, { indent }: Shape): boolean {
  return cursor.column === indent && cursor.peek() !== end;
}

function isIndented(cursor: Cursor): boolean {
  return cursor.peek() === code.space || cursor.peek() === code.tab;
}

function endsBody(cursor: Cursor, shape: Shape): boolean {
  return (shape.isRoot && isDocumentEnd(cursor)) || !isInside(cursor, shape);
}

function isDocumentEnd(cursor: Cursor): boolean {
  return cursor.column === 0 && (cursor.isDocumentMark(code.minus) || cursor.isDocumentMark(code.dot));
}

/** Goes over lines without a text, and the indentation of the next one. */
function emptyLines(cursor: Cursor, indent: number): string {
  let text = '';
  for (;;) {
    while (cursor.column < indent && cursor.peek() === code.space) cursor.at += 1;
    if (!isBreak(cursor.peek())) return text;
    text += cursor.lineBreak();
  }
}
