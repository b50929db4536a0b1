// tested by: test/engine/document/python.test.ts
import type { Problem } from './document.ts';

/** A piece of a Python text. */
export interface PythonToken {
  readonly kind: 'name' | 'number' | 'string' | 'operator';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A logical line: what stands between two line ends that count, and how far it is indented. */
export interface PythonLine {
  readonly indent: number;
  readonly tokens: readonly PythonToken[];
}

const number =
  /0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.?)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?/y;
const name = /[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_]*/uy;
const stringStart = /[rRbBuUfFtT]{0,2}(?:'''|"""|'|")/y;
const operator = /\*\*=?|\/\/=?|>>=?|<<=?|[-+*/%@&|^=!<>:]=|->|\.\.\.|[\s\S]/y;
const space = /(?:[ \t\f]|\\\r?\n)+/y;
const comment = /#[^\r\n]*/y;
const lineEnd = /\r\n?|\n/y;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Cuts a Python text into logical lines; brackets and texts that are not closed are problems. */
export function pythonLines(text: string): {
  readonly lines: readonly PythonLine[];
  readonly problems: readonly Problem[];
} {
  return new Scanner(text).read();
}

class Scanner {
  readonly #text: string;
  readonly #lines: PythonLine[] = [];
  readonly #problems: Problem[] = [];
  readonly #open: PythonToken[] = [];
  #tokens: PythonToken[] = [];
  #indent = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): ReturnType<typeof pythonLines> {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    this.#startLine();
    while (this.#at < this.#text.length) this.#step();
    this.#endLine();
    const last = this.#open.at(-1);
    if (last !== undefined)
      this.#fault(`This is not closed: a ${closing[last.text] ?? ''} is missing.`, last.start, last.end);
    return { lines: this.#lines, problems: this.#problems };
  }

  #step(): void {
    if (this.#take(space) !== undefined || this.#take(comment) !== undefined) return;
    const start = this.#at;
    if (this.#take(lineEnd) !== undefined) {
      if (this.#open.length > 0) return;
      this.#endLine();
      this.#startLine();
      return;
    }
    if (this.#token('number', number) ?? this.#string() ?? this.#token('name', name)) return;
    const text = this.#take(operator) ?? '';
    const token: PythonToken = { kind: 'operator', text, start, end: this.#at };
    this.#tokens.push(token);
    this.#bracket(token);
  }

  #bracket(token: PythonToken): void {
    if (closing[token.text] !== undefined) this.#open.push(token);
    if (!/^[)\]}]$/.test(token.text)) return;
    const opened = this.#open.pop();
    if (opened !== undefined && closing[opened.text] === token.text) return;
    this.#fault('This bracket closes none that is open.', token.start, token.end);
  }

  #token(kind: 'number' | 'name', pattern: RegExp): PythonToken | undefined {
    const start = this.#at;
    const text = this.#take(pattern);
    if (text === undefined) return undefined;
    const token: PythonToken = { kind, text, start, end: this.#at };
    this.#tokens.push(token);
    return token;
  }

  #string(): PythonToken | undefined {
    const start = this.#at;
    const opening = this.#take(stringStart);
    if (opening === undefined) return undefined;
    const quote = opening.slice(opening.search(/['"]/));
    const isClosed = this.#skipTo(quote);
    if (!isClosed) this.#fault('This text is not closed: a quote is missing.', start, this.#at);
    const token: PythonToken = {
      kind: 'string',
      text: this.#text.slice(start, this.#at),
      start,
      end: this.#at,
    };
    this.#tokens.push(token);
    return token;
  }

  /** Goes behind the quotes that close a text; a text in single ones ends with its line. */
  #skipTo(quote: string): boolean {
    const mark = quote.length === 1 ? /\\(?:\r\n|[\s\S])|['"\r\n]/g : /\\(?:\r\n|[\s\S])|'''|"""/g;
    mark.lastIndex = this.#at;
    for (let found = mark.exec(this.#text); found !== null; found = mark.exec(this.#text)) {
      const isEnd = /^[\r\n]/.test(found[0]);
      if (!isEnd && found[0] !== quote) continue;
      this.#at = isEnd ? found.index : mark.lastIndex;
      return !isEnd;
    }
    this.#at = this.#text.length;
    return false;
  }

  /** A tab goes on to the next column that is a multiple of eight. */
  #startLine(): void {
    this.#indent = 0;
    for (; /[ \t\f]/.test(this.#text[this.#at] ?? ''); this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === '\t') this.#indent += 8 - (this.#indent % 8);
      else this.#indent = character === '\f' ? 0 : this.#indent + 1;
    }
  }

  #endLine(): void {
    if (this.#tokens.length > 0) this.#lines.push({ indent: this.#indent, tokens: this.#tokens });
    this.#tokens = [];
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fault(message: string, start: number, end: number): void {
    this.#problems.push({ code: 'syntax', message, span: { start, end } });
  }
}
