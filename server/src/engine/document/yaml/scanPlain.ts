import { code, isBlank, isBreak, isFlowIndicator } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { scalar, type Token } from './token.ts';

/** Where a plain text stands. */
export interface PlainPlace {
  readonly inFlow: boolean;
  /** The column that its further lines need at least; inside of brackets none. */
  readonly indent: number;
  readonly isVersion11: boolean;
}

/** A plain text, and whether it ended at a line break, so that a key may follow. */
export interface PlainToken {
  readonly token: Token;
  readonly passedBreak: boolean;
}

/** The characters that begin no plain text; `-`, `?` and `:` may before another. */
const indicators: ReadonlySet<number> = new Set(
  Array.from(`-?:,[]{}#&*!|>'"%@\``, (indicator) => indicator.charCodeAt(0)),
);

/** Whether a text without quotes begins at the cursor. */
export function startsPlain(cursor: Cursor, { inFlow, isVersion11 }: Omit<PlainPlace, 'indent'>): boolean {
  const character = cursor.peek();
  if (!indicators.has(character)) return !isBlank(character);
  const next = cursor.peek(1);
  if (character === code.colon && inFlow && !isVersion11) return next !== code.space && next !== code.tab;
  const isIndicator =
    character === code.minus || (!inFlow && (character === code.question || character === code.colon));
  return isIndicator && !isBlank(next);
}

/** A text without quotes; the cursor is at its first character. */
export function scanPlain(cursor: Cursor, place: PlainPlace): PlainToken {
  const start = cursor.at;
  let text = '';
  let spaces = '';
  let end = start;
  let passedBreak = false;
  while (cursor.peek() !== code.hash) {
    const from = cursor.at;
    run(cursor, place);
    if (cursor.at === from) break;
    text += spaces + cursor.since(from);
    end = cursor.at;
    const gap = scanGap(cursor);
    passedBreak = gap.passedBreak;
    if (gap.text === '' || (!place.inFlow && cursor.column < place.indent)) break;
    spaces = gap.text;
  }
  return { token: scalar('plain', text, start, end), passedBreak };
}

/** Goes on to what ends a run of a plain text. */
function run(cursor: Cursor, place: PlainPlace): void {
  for (;;) {
    const character = cursor.peek();
    if (character === code.colon) {
      if (endsAtColon(cursor, place)) return;
    } else if (isBlank(character) || (place.inFlow && endsInFlow(character, place))) return;
    cursor.at += 1;
  }
}

function endsInFlow(character: number, { isVersion11 }: PlainPlace): boolean {
  return isFlowIndicator(character) || (isVersion11 && character === code.question);
}

/** A colon ends a text where a blank follows; inside of brackets PyYAML ends it before another indicator too. */
function endsAtColon(cursor: Cursor, { inFlow, isVersion11 }: PlainPlace): boolean {
  const next = cursor.peek(1);
  return isBlank(next) || (inFlow && isVersion11 && isFlowIndicator(next));
}

/** Blanks behind a run: kept in a line, folded at its end. Nothing where the text ends with a document. */
function scanGap(cursor: Cursor): { readonly text: string; readonly passedBreak: boolean } {
  const from = cursor.at;
  cursor.spaces();
  if (!isBreak(cursor.peek())) return { text: cursor.since(from), passedBreak: false };
  const lineBreak = cursor.lineBreak();
  let breaks = '';
  while (!isDocumentEnd(cursor)) {
    cursor.spaces();
    if (!isBreak(cursor.peek())) return { text: folded(lineBreak, breaks), passedBreak: true };
    breaks += cursor.lineBreak();
  }
  return { text: '', passedBreak: true };
}

function isDocumentEnd(cursor: Cursor): boolean {
  return cursor.isDocumentMark(code.minus) || cursor.isDocumentMark(code.dot);
}

function folded(lineBreak: string, breaks: string): string {
  if (lineBreak !== '\n') return lineBreak + breaks;
  return breaks === '' ? ' ' : breaks;
}
