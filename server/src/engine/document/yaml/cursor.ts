import type { Span } from '../span.ts';
import { code, end, isBreak, isLineEnd } from './characters.ts';

/** A place in a text that moves forward and knows its line and column. */
export class Cursor {
  readonly text: string;
  /** Where the text of the cursor ends. */
  readonly limit: number;
  at: number;
  /** Where the line of the cursor begins. */
  lineStart: number;

  /** Whether a line begins behind NEL, LS and PS too: ruamel breaks texts there, and counts columns on. */
  readonly #countsFromEvery: boolean;

  constructor(text: string, within: Span, isPyYaml: boolean) {
    this.text = text;
    this.limit = within.end;
    this.at = within.start;
    this.lineStart = within.start;
    this.#countsFromEvery = isPyYaml;
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  /** The code of the character some places ahead, `end` behind the text. */
  peek(ahead = 0): number {
    const at = this.at + ahead;
    return at < this.limit ? this.text.charCodeAt(at) : end;
  }

  /** Goes over a line break and answers what it stands for in a text; goes nowhere where none is. */
  lineBreak(): string {
    const character = this.peek();
    if (character === code.lineFeed) return this.#newLine(1, '\n');
    if (character === code.carriageReturn) return this.#newLine(this.peek(1) === code.lineFeed ? 2 : 1, '\n');
    return isBreak(character) ? this.#oddBreak(character) : '';
  }

  /** Goes over the mark that a text may begin with. */
  byteOrderMark(): void {
    if (this.at > 0 || this.peek() !== code.byteOrderMark) return;
    this.at = 1;
    this.lineStart = 1;
  }

  /** Goes over spaces and tabs. */
  blanks(): void {
    while (this.peek() === code.space || this.peek() === code.tab) this.at += 1;
  }

  /** Goes over spaces. */
  spaces(): void {
    while (this.peek() === code.space) this.at += 1;
  }

  /** Goes to the end of the line. */
  restOfLine(): void {
    while (!isLineEnd(this.peek())) this.at += 1;
  }

  /** Goes over a character and answers it. */
  take(): string {
    this.at += 1;
    return this.text.charAt(this.at - 1);
  }

  /** The text from a place to the cursor. */
  since(from: number): string {
    return this.text.slice(from, this.at);
  }

  /** Whether a line `---` or `...` begins here. */
  isDocumentMark(character: number): boolean {
    if (this.peek() !== character || this.peek(1) !== character || this.peek(2) !== character) return false;
    const behind = this.peek(3);
    return behind === code.space || behind === code.tab || isLineEnd(behind);
  }

  #oddBreak(character: number): string {
    this.at += 1;
    if (this.#countsFromEvery) this.lineStart = this.at;
    return character === 0x85 ? '\n' : String.fromCharCode(character);
  }

  #newLine(length: number, value: string): string {
    this.at += length;
    this.lineStart = this.at;
    return value;
  }
}

/** The first line break from a place on, or the end of the cursor's text. */
export function lineEnd({ text, limit }: Cursor, from: number): number {
  let at = from;
  while (at < limit && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
}
