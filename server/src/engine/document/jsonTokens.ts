// tested by: test/engine/document/json.test.ts
import type { Problem } from './document.ts';
import type { ScalarNode } from './node.ts';

/** A piece of a JSON text. What is no piece of JSON is `unknown`; `scalar` is then what was most likely meant. */
export interface JsonToken {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'value' | 'unknown' | 'end';
  readonly start: number;
  readonly end: number;
  readonly scalar?: ScalarNode;
}

/** Python refuses whole numbers that are longer. Source: sys.get_int_max_str_digits. */
const mostDigits = 4_300;

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const words: ReadonlyMap<string, number | boolean | null> = new Map<string, number | boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** Cuts a JSON text into pieces, as Python's json module does; what it could not take is noted. */
export class JsonScanner {
  readonly problems: Problem[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next piece; at the end of the text always `end`. */
  next(): JsonToken {
    this.#skip();
    const start = this.#at;
    const character = this.#text[start];
    if (character === undefined) return { kind: 'end', start, end: start };
    switch (character) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ':':
      case ',':
        this.#at += 1;
        return { kind: character, start, end: this.#at };
      case '"':
      case "'":
        return this.#string(character);
      default:
        return this.#number() ?? this.#word();
    }
  }

  fault(message: string, start: number, end: number): void {
    this.problems.push({ code: 'syntax', message, span: { start, end: Math.max(start, end) } });
  }

  /** White space, and comments, which JSON does not have. */
  #skip(): void {
    for (;;) {
      this.#take(/[ \t\n\r]*/y);
      const start = this.#at;
      const comment = this.#take(/\/\/[^\n\r]*|#[^\n\r]*|\/\*/y);
      if (comment === undefined) return;
      if (comment === '/*') {
        const close = this.#text.indexOf('*/', this.#at);
        this.#at = close < 0 ? this.#text.length : close + 2;
      }
      this.fault('JSON has no comments.', start, this.#at);
    }
  }

  #string(quote: string): JsonToken {
    const start = this.#at;
    const close = this.#closing(quote);
    const isClosed = this.#text[close] === quote;
    this.#at = isClosed ? close + 1 : close;
    if (!isClosed) this.fault('This text is not closed: a quote is missing.', start, this.#at);
    else if (quote === "'") this.fault('Texts stand in double quotes.', start, this.#at);
    const source = this.#text.slice(start + 1, close);
    const span = { start, end: this.#at };
    const scalar: ScalarNode = {
      type: 'scalar',
      value: this.#decoded(source, start + 1),
      style: 'quoted',
      source,
      span,
    };
    return { kind: 'string', start, end: this.#at, scalar };
  }

  /** Where the text that starts here closes, or its line ends. */
  #closing(quote: string): number {
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === quote || character === '\n' || character === '\r') return at;
      const next = this.#text[at + 1];
      if (character === '\\' && next !== '\n' && next !== '\r' && next !== undefined) at += 1;
    }
    return this.#text.length;
  }

  #decoded(source: string, start: number): string {
    const control = /[\0-\x1f]/.exec(source);
    if (control !== null) {
      const at = start + control.index;
      this.fault('A control character stands in this text: write it as an escape, a tab as \\t.', at, at + 1);
    }
    if (!source.includes('\\')) return source;
    return source.replace(
      /\\(?:u([\dA-Fa-f]{4})|([\s\S]?))/g,
      (written: string, code: string | undefined, letter: string | undefined, offset: number) => {
        if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
        const meant = Object.hasOwn(escapes, letter ?? '') ? escapes[letter ?? ''] : undefined;
        if (meant === undefined)
          this.fault('This escape is unknown to JSON.', start + offset, start + offset + written.length);
        return meant ?? written;
      },
    );
  }

  #number(): JsonToken | undefined {
    const start = this.#at;
    const source = this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y);
    return source === undefined ? undefined : this.#value(start, source, this.#numberOf(source, start));
  }

  #numberOf(source: string, start: number): number | bigint {
    if (/[.eE]/.test(source)) return Number(source);
    if (source.length > mostDigits) {
      this.fault('Python reads no whole number with more than 4,300 digits.', start, this.#at);
      return Number(source);
    }
    const number = Number(source);
    return Number.isSafeInteger(number) ? number : BigInt(source);
  }

  #word(): JsonToken {
    const start = this.#at;
    const source = this.#take(/-?[\w$.]+|[^\s,:{}[\]"']+/y) ?? this.#take(/[\s\S]/y) ?? '';
    const value = words.get(source);
    if (value !== undefined) return this.#value(start, source, value);
    const scalar: ScalarNode = {
      type: 'scalar',
      value: source,
      style: 'plain',
      source,
      span: { start, end: this.#at },
    };
    return { kind: 'unknown', start, end: this.#at, scalar };
  }

  #value(start: number, source: string, value: ScalarNode['value']): JsonToken {
    const span = { start, end: this.#at };
    return {
      kind: 'value',
      start,
      end: this.#at,
      scalar: { type: 'scalar', value, style: 'plain', source, span },
    };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    return found;
  }
}
