import { code, end, isBreak } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { YamlFault } from './fault.ts';
import { scalar, type Token } from './token.ts';

/** What follows a backslash inside double quotes, and what it stands for. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const hexadecimal: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

const singleStop = /['\s\0\x85\u2028\u2029]/g;
const doubleStop = /["\\\s\0\x85\u2028\u2029]/g;

/** A text in quotes; the cursor is at the first of them. */
export function scanQuoted(cursor: Cursor): Token {
  const start = cursor.at;
  const quote = cursor.peek();
  cursor.at += 1;
  let text = words(cursor, quote, start);
  while (cursor.peek() !== quote) {
    text += gap(cursor, start);
    text += words(cursor, quote, start);
  }
  cursor.at += 1;
  return scalar('quoted', text, start, cursor.at);
}

/** Everything up to a blank, a line break or the closing quote. */
function words(cursor: Cursor, quote: number, start: number): string {
  const isDouble = quote === code.doubleQuote;
  let text = '';
  for (;;) {
    text += plainRun(cursor, isDouble ? doubleStop : singleStop);
    const more = isDouble ? escapeAt(cursor, start) : doubledQuoteAt(cursor);
    if (more === undefined && !isOther(cursor.peek(), quote)) return text;
    text += more ?? cursor.take();
  }
}

function escapeAt(cursor: Cursor, start: number): string | undefined {
  return cursor.peek() === code.backslash ? escape(cursor, start) : undefined;
}

/** Two single quotes stand for one. */
function doubledQuoteAt(cursor: Cursor): string | undefined {
  if (cursor.peek() !== code.singleQuote || cursor.peek(1) !== code.singleQuote) return undefined;
  cursor.at += 1;
  return cursor.take();
}

/** What the search stops at and YAML does not: a blank that only JavaScript knows. */
function isOther(character: number, quote: number): boolean {
  return (
    character !== end &&
    character !== quote &&
    character !== code.space &&
    character !== code.tab &&
    !isBreak(character)
  );
}

function plainRun(cursor: Cursor, stop: RegExp): string {
  const from = cursor.at;
  stop.lastIndex = from;
  const found = stop.exec(cursor.text)?.index ?? cursor.text.length;
  cursor.at = Math.max(from, Math.min(found, cursor.limit));
  return cursor.since(from);
}

function escape(cursor: Cursor, start: number): string {
  const at = cursor.at;
  cursor.at += 1;
  const character = cursor.peek();
  if (isBreak(character)) {
    cursor.lineBreak();
    return breaks(cursor, start);
  }
  const letter = cursor.text.charAt(cursor.at);
  const length = hexadecimal.get(letter);
  cursor.at += 1;
  if (length !== undefined) return codePoint(cursor, length, at);
  const value = character === end ? undefined : escapes.get(letter);
  if (value === undefined) throw new YamlFault('escape', at, at + 2);
  return value;
}

function codePoint(cursor: Cursor, length: number, at: number): string {
  const digits = cursor.text.slice(cursor.at, cursor.at + length);
  const value = Number.parseInt(digits, 16);
  if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits) || value > 0x10ffff)
    throw new YamlFault('escape', at, at + 2);
  cursor.at += length;
  return String.fromCodePoint(value);
}

/** Blanks inside of quotes: kept in a line, folded at its end. */
function gap(cursor: Cursor, start: number): string {
  const from = cursor.at;
  cursor.blanks();
  const character = cursor.peek();
  if (character === end) throw new YamlFault('unclosed', start);
  if (!isBreak(character)) return cursor.since(from);
  const lineBreak = cursor.lineBreak();
  const more = breaks(cursor, start);
  if (lineBreak !== '\n') return lineBreak + more;
  return more === '' ? ' ' : more;
}

function breaks(cursor: Cursor, start: number): string {
  let text = '';
  for (;;) {
    if (cursor.isDocumentMark(code.minus) || cursor.isDocumentMark(code.dot))
      throw new YamlFault('unclosed', start);
    cursor.blanks();
    if (!isBreak(cursor.peek())) return text;
    text += cursor.lineBreak();
  }
}
