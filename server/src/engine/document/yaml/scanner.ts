import { code, end, isBlank } from './characters.ts';
import { Cursor } from './cursor.ts';
import { TooDeep, YamlFault } from './fault.ts';
import type { Reader } from './flavour.ts';
import { scanBlock } from './scanBlock.ts';
import { scanPlain } from './scanPlain.ts';
import { scanAnchor, scanDirective, scanTag } from './scanProperty.ts';
import { scanQuoted } from './scanQuoted.ts';
import { mark, type Token, type TokenKind } from './token.ts';

/** How deep values may be nested. */
const deepest = 200;

/** The longest key that need not be announced with a `?`, in characters. */
const longestKey = 1024;

/** A token that turns out to be a key if a colon follows in its line. */
interface PossibleKey {
  /** The number of the token among all of the text. */
  readonly number: number;
  readonly at: number;
  readonly column: number;
  readonly lineStart: number;
  /** Whether nothing but a key can stand there. */
  readonly isRequired: boolean;
}

/**
 * Cuts a text into tokens, on demand, as the readers of the PyYAML family do: indentation becomes tokens, and a
 * scalar becomes a key when its colon is found. Throws `YamlFault` where they stop and `TooDeep`. Source: the
 * behaviour of yaml/scanner.py of PyYAML 6 and of ruamel.yaml 0.19, which libyaml and go-yaml share.
 */
export class Scanner {
  readonly cursor: Cursor;
  readonly #reader: Reader;
  #tokens: Token[] = [];
  #head = 0;
  #taken = 0;
  #last = 0;
  #isDone = false;
  #flow: ('[' | '{')[] = [];
  #flowStart = 0;
  #indent = -1;
  #indents: number[] = [];
  #allowsKey = true;
  #keys: (PossibleKey | undefined)[] = [];

  constructor(cursor: Cursor, reader: Reader) {
    this.cursor = cursor;
    this.#reader = reader;
  }

  /** Begins anew at a place where a key of the innermost of these block mappings may stand. */
  restart(at: number, lineStart: number, columns: readonly number[]): void {
    this.cursor.at = at;
    this.cursor.lineStart = lineStart;
    this.#taken += this.#tokens.length - this.#head;
    this.#tokens = [];
    this.#head = 0;
    this.#last = at;
    this.#isDone = false;
    this.#flow = [];
    this.#indents = [-1, ...columns.slice(0, -1)];
    this.#indent = columns.at(-1) ?? -1;
    this.#allowsKey = true;
    this.#keys = [];
  }

  /** Where the outermost bracket that is open began, or none. */
  get openBracket(): number | undefined {
    return this.#flow.length > 0 ? this.#flowStart : undefined;
  }

  /** Where the last token that was scanned began. */
  get lastStart(): number {
    return this.#tokens.at(-1)?.start ?? this.#last;
  }

  /** The next token, which stays the next. */
  peek(): Token {
    while (this.#needsMore()) this.#fetch();
    return this.#tokens[this.#head] ?? mark('stream-end', this.cursor.at);
  }

  /** The next token, which is then behind. */
  next(): Token {
    const token = this.peek();
    this.#head += 1;
    this.#taken += 1;
    this.#last = token.start;
    if (this.#head === this.#tokens.length) {
      this.#tokens = [];
      this.#head = 0;
    }
    return token;
  }

  is(kind: TokenKind): boolean {
    return this.peek().kind === kind;
  }

  #needsMore(): boolean {
    if (this.#isDone) return false;
    if (this.#head === this.#tokens.length) return true;
    this.#dropStaleKeys();
    for (const key of this.#keys) if (key !== undefined) return key.number === this.#taken;
    return false;
  }

  #fetch(): void {
    this.#toNextToken();
    this.#dropStaleKeys();
    this.#unwind(this.cursor.column);
    const character = this.cursor.peek();
    if (character === end) this.#streamEnd();
    else if (!this.#marker(character) && !this.#indicator(character)) this.#plain(character);
  }

  #toNextToken(): void {
    const { cursor } = this;
    const takesTabs = this.#flow.length > 0 && !this.#reader.isPyYaml;
    if (cursor.at === 0 && cursor.peek() === code.byteOrderMark) {
      cursor.at = 1;
      cursor.lineStart = 1;
    }
    for (;;) {
      cursor.spaces();
      while (takesTabs && (cursor.peek() === code.tab || cursor.peek() === code.space)) cursor.at += 1;
      if (cursor.peek() === code.hash) cursor.restOfLine();
      if (cursor.lineBreak() === '') return;
      if (this.#flow.length === 0) this.#allowsKey = true;
    }
  }

  // Keys

  #dropStaleKeys(): void {
    const { at, lineStart } = this.cursor;
    for (let level = 0; level < this.#keys.length; level += 1) {
      const key = this.#keys[level];
      if (key !== undefined && (key.lineStart !== lineStart || at - key.at > longestKey))
        this.#dropKey(level);
    }
  }

  #dropKey(level: number): void {
    const key = this.#keys[level];
    this.#keys[level] = undefined;
    if (key?.isRequired === true) throw new YamlFault('no-colon', key.at, lineEnd(this.cursor, key.at));
  }

  #saveKey(): void {
    const { at, column, lineStart } = this.cursor;
    if (!this.#allowsKey) return;
    const level = this.#flow.length;
    this.#dropKey(level);
    const number = this.#taken + this.#tokens.length - this.#head;
    const isRequired = level === 0 && this.#indent === column;
    this.#keys[level] = { number, at, column, lineStart, isRequired };
  }

  // Indentation

  #unwind(column: number): void {
    if (this.#flow.length > 0) return;
    while (this.#indent > column) {
      this.#indent = this.#indents.pop() ?? -1;
      this.#tokens.push(mark('block-end', this.cursor.at));
    }
  }

  #addIndent(column: number): boolean {
    if (this.#indent >= column) return false;
    if (this.#indents.push(this.#indent) > deepest) throw new TooDeep();
    this.#indent = column;
    return true;
  }

  // Tokens

  #push(kind: TokenKind, length: number): void {
    const { at } = this.cursor;
    this.cursor.at += length;
    this.#tokens.push(mark(kind, at, this.cursor.at));
  }

  #streamEnd(): void {
    this.#closeBlocks();
    this.#tokens.push(mark('stream-end', this.cursor.at));
    this.#isDone = true;
  }

  #closeBlocks(): void {
    this.#unwind(-1);
    this.#dropKey(this.#flow.length);
    this.#allowsKey = false;
    this.#keys = [];
  }

  /** Directives and the lines `---` and `...`, which stand at the very start of a line. */
  #marker(character: number): boolean {
    if (this.cursor.column > 0) return false;
    if (character === code.percent) {
      this.#closeBlocks();
      const directive = scanDirective(this.cursor);
      if (directive.handle === 'YAML' && !this.#reader.isPyYaml)
        this.#reader.isVersion11 = /^1\.1\b/.test(directive.text);
      this.#tokens.push(directive);
      return true;
    }
    if (character !== code.minus && character !== code.dot) return false;
    if (!this.cursor.isDocumentMark(character)) return false;
    this.#closeBlocks();
    this.#push(character === code.minus ? 'document-start' : 'document-end', 3);
    return true;
  }

  #indicator(character: number): boolean {
    const next = this.cursor.peek(1);
    switch (character) {
      case code.openBracket:
        return this.#openFlow('[');
      case code.openBrace:
        return this.#openFlow('{');
      case code.closeBracket:
        return this.#closeFlow(']');
      case code.closeBrace:
        return this.#closeFlow('}');
      case code.comma:
        return this.#flowEntry();
      case code.minus:
        return isBlank(next) && this.#entry();
      case code.question:
        return (this.#flow.length > 0 || isBlank(next)) && this.#key();
      case code.colon:
        return this.#isValue(next) && this.#value();
      default:
        return this.#nodeStart(character);
    }
  }

  #nodeStart(character: number): boolean {
    switch (character) {
      case code.asterisk:
      case code.ampersand:
        return this.#node(() => scanAnchor(this.cursor, this.#reader.isPyYaml));
      case code.exclamation:
        return this.#node(() => scanTag(this.cursor, this.#reader.isVersion11));
      case code.singleQuote:
      case code.doubleQuote:
        return this.#node(() => scanQuoted(this.cursor));
      case code.pipe:
      case code.greater:
        return this.#flow.length === 0 && this.#block();
      default:
        return false;
    }
  }

  #node(scan: () => Token): boolean {
    this.#saveKey();
    this.#allowsKey = false;
    this.#tokens.push(scan());
    return true;
  }

  #block(): boolean {
    this.#allowsKey = true;
    this.#dropKey(0);
    this.#tokens.push(scanBlock(this.cursor, this.#indent, this.#reader.isVersion11));
    return true;
  }

  #openFlow(kind: '[' | '{'): boolean {
    this.#saveKey();
    if (this.#flow.length === 0) this.#flowStart = this.cursor.at;
    if (this.#flow.push(kind) > deepest) throw new TooDeep();
    this.#allowsKey = true;
    this.#push(kind, 1);
    return true;
  }

  #closeFlow(kind: ']' | '}'): boolean {
    this.#dropKey(this.#flow.length);
    this.#flow.pop();
    this.#allowsKey = false;
    this.#push(kind, 1);
    return true;
  }

  #flowEntry(): boolean {
    this.#allowsKey = true;
    this.#dropKey(this.#flow.length);
    this.#push('flow-entry', 1);
    return true;
  }

  #entry(): boolean {
    if (this.#flow.length === 0) this.#beginBlock('block-sequence', 'entry-here');
    this.#allowsKey = true;
    this.#dropKey(this.#flow.length);
    this.#push('entry', 1);
    return true;
  }

  #beginBlock(kind: TokenKind, fault: 'entry-here' | 'key-here' | 'value-here'): void {
    if (!this.#allowsKey) throw new YamlFault(fault, this.cursor.at);
    if (this.#addIndent(this.cursor.column)) this.#tokens.push(mark(kind, this.cursor.at));
  }

  #key(): boolean {
    if (this.#flow.length === 0) this.#beginBlock('block-mapping', 'key-here');
    this.#allowsKey = this.#flow.length === 0;
    this.#dropKey(this.#flow.length);
    this.#push('key', 1);
    return true;
  }

  #isValue(next: number): boolean {
    if (this.#flow.length === 0) return isBlank(next);
    if (this.#reader.isVersion11) return true;
    const strict = this.#flow.at(-1) === '[' || this.#tokens.at(-1)?.kind === 'value';
    return !strict || isBlank(next);
  }

  #value(): boolean {
    const level = this.#flow.length;
    const key = this.#keys[level];
    if (key === undefined) {
      if (level === 0) this.#beginBlock('block-mapping', 'value-here');
      this.#allowsKey = level === 0;
    } else {
      this.#keys[level] = undefined;
      this.#insertKey(key, level);
      this.#allowsKey = false;
    }
    this.#push('value', 1);
    return true;
  }

  #insertKey({ number, at, column }: PossibleKey, level: number): void {
    const index = this.#head + number - this.#taken;
    const begins = level === 0 && this.#addIndent(column);
    this.#tokens.splice(index, 0, ...(begins ? [mark('block-mapping', at)] : []), mark('key', at));
  }

  #plain(character: number): void {
    if (!this.#startsPlain(character)) throw new YamlFault(startFault(character), this.cursor.at);
    this.#saveKey();
    const inFlow = this.#flow.length > 0;
    const { isVersion11 } = this.#reader;
    const { token, passedBreak } = scanPlain(this.cursor, { inFlow, indent: this.#indent + 1, isVersion11 });
    this.#allowsKey = passedBreak;
    this.#tokens.push(token);
  }

  #startsPlain(character: number): boolean {
    if (!indicators.has(character)) return !isBlank(character);
    const next = this.cursor.peek(1);
    const inFlow = this.#flow.length > 0;
    if (character === code.minus) return !isBlank(next);
    if (character === code.colon && inFlow && !this.#reader.isVersion11)
      return next !== code.space && next !== code.tab;
    return !inFlow && (character === code.question || character === code.colon) && !isBlank(next);
  }
}

/** The characters that no plain text begins with, unless `-`, `?` or `:` stand before another. */
const indicators: ReadonlySet<number> = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((one) => one.charCodeAt(0)));

function startFault(character: number): 'tab' | 'cannot-start' {
  return character === code.tab ? 'tab' : 'cannot-start';
}

function lineEnd(cursor: Cursor, from: number): number {
  const stop = /[\r\n]|$/g;
  stop.lastIndex = from;
  return Math.min(stop.exec(cursor.text)?.index ?? from, cursor.limit);
}
