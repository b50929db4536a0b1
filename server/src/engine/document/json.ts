import type { Parsed, Problem } from './document.ts';
import { JsonScanner, type JsonToken } from './jsonTokens.ts';
import type { MappingNode, Node, Pair, ScalarNode, SequenceNode } from './node.ts';

/** How deep values may be nested, and the longest text that is read, in UTF-16 units. */
const deepest = 200;
const longest = 5 * 1024 * 1024;

/** The most problems that are kept of one text. */
const most = 50;

/**
 * Reads JSON into a tree with positions, as Python's json module does: `NaN` and `Infinity` are numbers, of a key that
 * stands twice the last counts, comments and trailing commas are problems. Never throws; what can be read of a broken
 * text is in the tree. Source: json/decoder.py and json/scanner.py of Python.
 */
export function parseJson(text: string): Parsed {
  if (text.length > longest) return unread('too-large', 'it holds more than 5 MB of text.');
  const { root, problems } = new JsonReader(text).read();
  if (root === 'too-deep') return unread('too-deep', 'its values are nested more than 200 levels deep.');
  return { root, problems: firstOfEachLine(text, problems).slice(0, most) };
}

function unread(code: Problem['code'], message: string): Parsed {
  return { root: undefined, problems: [{ code, message, span: { start: 0, end: 0 } }] };
}

/** The first problem of each line: what else is found in it mostly follows from that. */
function firstOfEachLine(text: string, problems: readonly Problem[]): readonly Problem[] {
  let before: number | undefined;
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isNew = before === undefined || /[\r\n]/.test(text.slice(before, span.start));
      before = span.start;
      return isNew;
    });
}

/** What stands before a place in a mapping or a list: an entry, its comma, or nothing that counts. */
type Before = 'nothing' | 'entry' | JsonToken;

class JsonReader {
  readonly #scanner: JsonScanner;
  #token: JsonToken;
  /** Where the token before this one ended. */
  #end = 0;
  #depth = 0;
  #isTooDeep = false;

  constructor(text: string) {
    this.#scanner = new JsonScanner(text);
    this.#token = this.#scanner.next();
  }

  read(): { readonly root: Node | 'too-deep' | undefined; readonly problems: readonly Problem[] } {
    if (this.#token.kind === 'end') this.#fault('The file is empty: JSON holds at least one value.');
    const root = this.#value();
    if (this.#isTooDeep) return { root: 'too-deep', problems: [] };
    if (this.#token.kind !== 'end') this.#fault('JSON holds one value: this stands behind its end.');
    return { root, problems: this.#scanner.problems };
  }

  #advance(): void {
    this.#end = this.#token.end;
    this.#token = this.#scanner.next();
  }

  #fault(message: string): void {
    this.#scanner.fault(message, this.#token.start, this.#token.end);
  }

  /** The value that starts here; none, and nothing is taken, where none can start. */
  #value(): Node | undefined {
    const { kind, scalar } = this.#token;
    if (kind === '{' || kind === '[') return this.#nested(kind);
    if (scalar === undefined) return undefined;
    if (kind === 'unknown') this.#fault(`"${shortened(scalar.source)}" is no value of JSON.`);
    this.#advance();
    return scalar;
  }

  #nested(kind: '{' | '['): Node | undefined {
    if (this.#depth >= deepest) {
      this.#isTooDeep = true;
      return undefined;
    }
    this.#depth += 1;
    const node = kind === '{' ? this.#mapping() : this.#sequence();
    this.#depth -= 1;
    return node;
  }

  #mapping(): MappingNode {
    const open = this.#token;
    const pairs: Pair[] = [];
    this.#entries('}', () => {
      const pair = this.#pair();
      if (pair !== undefined) pairs.push(pair);
      return pair !== undefined;
    });
    return { type: 'mapping', pairs, span: { start: open.start, end: this.#end } };
  }

  #sequence(): SequenceNode {
    const open = this.#token;
    const items: Node[] = [];
    this.#entries(']', () => {
      const item = this.#value();
      if (item !== undefined) items.push(item);
      return item !== undefined;
    });
    return { type: 'sequence', items, span: { start: open.start, end: this.#end } };
  }

  /** Reads entries up to the bracket that closes them; `entry` answers whether it took one. */
  #entries(close: '}' | ']', entry: () => boolean): void {
    const open = this.#token;
    this.#advance();
    let before: Before = 'nothing';
    while (!this.#isTooDeep && !this.#isOver()) {
      if (this.#token.kind === ',') before = this.#comma(before);
      else before = this.#entry(before, entry);
    }
    if (this.#isTooDeep) return;
    if (this.#token.kind === close) this.#close(before);
    else this.#scanner.fault(`This is not closed: a ${close} is missing.`, open.start, open.end);
  }

  #isOver(): boolean {
    return this.#token.kind === 'end' || this.#token.kind === '}' || this.#token.kind === ']';
  }

  #comma(before: Before): Before {
    if (before !== 'entry') this.#fault('A value is missing before this comma.');
    const comma = this.#token;
    this.#advance();
    return comma;
  }

  #entry(before: Before, entry: () => boolean): Before {
    if (before === 'entry') this.#fault('A comma is missing before this.');
    if (entry()) return 'entry';
    this.#fault('Something is missing before this.');
    this.#advance();
    return 'nothing';
  }

  #close(before: Before): void {
    if (typeof before !== 'string')
      this.#scanner.fault('JSON has no comma before a closing bracket.', before.start, before.end);
    this.#advance();
  }

  /** A key with its value; none, and nothing is taken, where no key can start. */
  #pair(): Pair | undefined {
    const key = this.#key();
    if (key === undefined) return undefined;
    const value = this.#token.kind === ':' ? this.#behindColon() : this.#withoutColon(key);
    return { key, value, span: { start: key.span.start, end: this.#end } };
  }

  #behindColon(): Node | undefined {
    const { start, end } = this.#token;
    this.#advance();
    const value = this.#value();
    if (value === undefined) this.#scanner.fault('A value is missing behind this colon.', start, end);
    return value;
  }

  /** What stands behind a key without a colon is its value, unless it may be the next key. */
  #withoutColon({ span }: ScalarNode): Node | undefined {
    this.#scanner.fault('A colon is missing behind this key.', span.start, span.end);
    return this.#token.kind === 'string' ? undefined : this.#value();
  }

  #key(): ScalarNode | undefined {
    const { scalar, kind } = this.#token;
    if (scalar === undefined) return undefined;
    if (kind !== 'string') this.#fault('Keys stand in double quotes.');
    this.#advance();
    return scalar;
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
