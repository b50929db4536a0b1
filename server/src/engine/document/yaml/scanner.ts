// size: one state machine; its parts that stand alone are files of their own.
import { code, end, isBlank } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { TooDeep, YamlFault } from './fault.ts';
import type { Reader } from './flavour.ts';
import { deepest, Indents } from './indents.ts';
import { PossibleKeys, type PossibleKey } from './possibleKeys.ts';
import { scanBlock } from './scanBlock.ts';
import { scanPlain, startsPlain } from './scanPlain.ts';
import { scanAnchor, scanDirective, scanTag } from './scanProperty.ts';
import { scanQuoted } from './scanQuoted.ts';
import { mark, type Token, type TokenKind } from './token.ts';
import { TokenQueue } from './tokenQueue.ts';

/**
 * Cuts a text into tokens, on demand, as the readers of the PyYAML family do: indentation becomes tokens, and a
 * scalar becomes a key when its colon is found. Throws `YamlFault` where they stop and `TooDeep`. Source: the
 * behaviour of yaml/scanner.py of PyYAML 6 and of ruamel.yaml 0.19, which libyaml and go-yaml share.
 */
export class Scanner {
  readonly #cursor: Cursor;
  readonly #reader: Reader;
  readonly #tokens = new TokenQueue();
  readonly #keys: PossibleKeys;
  readonly #indents = new Indents();
  #isDone = false;
  #flow: ('[' | '{')[] = [];
  #flowStart = 0;
  #allowsKey = true;

  constructor(cursor: Cursor, reader: Reader) {
    this.#cursor = cursor;
    this.#reader = reader;
    this.#keys = new PossibleKeys(cursor);
  }

  /** Begins anew at a place where a key of the innermost of these block mappings may stand. */
  restart(at: number, lineStart: number, columns: readonly number[]): void {
    this.#cursor.at = at;
    this.#cursor.lineStart = lineStart;
    this.#tokens.clear(at);
    this.#keys.clear();
    this.#indents.reset(columns);
    this.#isDone = false;
    this.#flow = [];
    this.#allowsKey = true;
  }

  /** Where the outermost bracket that is open began, or none. */
  get openBracket(): number | undefined {
    return this.#flow.length > 0 ? this.#flowStart : undefined;
  }

  /** Where the last token that was scanned began. */
  get lastStart(): number {
    return this.#tokens.lastStart;
  }

  /** The next token, which stays the next. */
  peek(): Token {
    while (this.#needsMore()) this.#scan();
    return this.#tokens.first ?? mark('stream-end', this.#cursor.at);
  }

  /** The next token, which is then behind. */
  next(): Token {
    const token = this.peek();
    this.#tokens.take();
    return token;
  }

  is(kind: TokenKind): boolean {
    return this.peek().kind === kind;
  }

  #needsMore(): boolean {
    if (this.#isDone) return false;
    if (this.#tokens.isEmpty) return true;
    this.#keys.dropStale();
    return this.#keys.first?.number === this.#tokens.firstNumber;
  }

  #scan(): void {
    this.#toNextToken();
    this.#keys.dropStale();
    this.#unwind(this.#cursor.column);
    const character = this.#cursor.peek();
    if (character === end) this.#streamEnd();
    else if (!this.#marker(character) && !this.#indicator(character)) this.#plain(character);
  }

  /** Goes over blanks and comments. ruamel takes tabs for blanks inside of brackets. */
  #toNextToken(): void {
    const inFlow = this.#flow.length > 0;
    const takesTabs = inFlow && !this.#reader.isPyYaml;
    this.#cursor.byteOrderMark();
    do {
      if (takesTabs) this.#cursor.blanks();
      else this.#cursor.spaces();
      if (this.#cursor.peek() === code.hash) this.#cursor.restOfLine();
    } while (this.#lineBreak(inFlow));
  }

  #lineBreak(inFlow: boolean): boolean {
    if (this.#cursor.lineBreak() === '') return false;
    if (!inFlow) this.#allowsKey = true;
    return true;
  }

  #unwind(column: number): void {
    if (this.#flow.length > 0) return;
    while (this.#indents.column > column) {
      this.#indents.close();
      this.#tokens.push(mark('block-end', this.#cursor.at));
    }
  }

  #push(kind: TokenKind, length: number): true {
    const { at } = this.#cursor;
    this.#cursor.at += length;
    this.#tokens.push(mark(kind, at, this.#cursor.at));
    return true;
  }

  #streamEnd(): void {
    this.#closeBlocks();
    this.#tokens.push(mark('stream-end', this.#cursor.at));
    this.#isDone = true;
  }

  #closeBlocks(): void {
    this.#unwind(-1);
    this.#keys.drop(this.#flow.length);
    this.#allowsKey = false;
    this.#keys.clear();
  }

  /** Directives and the lines `---` and `...`, which stand at the very start of a line. */
  #marker(character: number): boolean {
    if (this.#cursor.column > 0) return false;
    if (character === code.percent) return this.#directive();
    if (character !== code.minus && character !== code.dot) return false;
    if (!this.#cursor.isDocumentMark(character)) return false;
    this.#closeBlocks();
    return this.#push(character === code.minus ? 'document-start' : 'document-end', 3);
  }

  #directive(): true {
    this.#closeBlocks();
    const directive = scanDirective(this.#cursor);
    if (directive.handle === 'YAML' && !this.#reader.isPyYaml)
      this.#reader.isVersion11 = /^1\.1\b/.test(directive.text);
    this.#tokens.push(directive);
    return true;
  }

  #indicator(character: number): boolean {
    const next = this.#cursor.peek(1);
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
        return isBlank(next) && this.#begin('block-sequence', 'entry', 'entry-here');
      case code.question:
        return (this.#flow.length > 0 || isBlank(next)) && this.#begin('block-mapping', 'key', 'key-here');
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
        return this.#node(() => scanAnchor(this.#cursor, this.#reader.isPyYaml));
      case code.exclamation:
        return this.#node(() => scanTag(this.#cursor, this.#reader.isVersion11));
      case code.singleQuote:
      case code.doubleQuote:
        return this.#node(() => scanQuoted(this.#cursor));
      case code.pipe:
      case code.greater:
        return this.#flow.length === 0 && this.#block();
      default:
        return false;
    }
  }

  #saveKey(): void {
    if (!this.#allowsKey) return;
    const level = this.#flow.length;
    const isRequired = level === 0 && this.#indents.column === this.#cursor.column;
    this.#keys.save(level, this.#tokens.nextNumber, isRequired);
  }

  #node(scan: () => Token): true {
    this.#saveKey();
    this.#allowsKey = false;
    this.#tokens.push(scan());
    return true;
  }

  #block(): true {
    this.#allowsKey = true;
    this.#keys.drop(0);
    this.#tokens.push(scanBlock(this.#cursor, this.#indents.column, this.#reader.isVersion11));
    return true;
  }

  #openFlow(kind: '[' | '{'): true {
    this.#saveKey();
    if (this.#flow.length === 0) this.#flowStart = this.#cursor.at;
    if (this.#flow.push(kind) > deepest) throw new TooDeep();
    this.#allowsKey = true;
    return this.#push(kind, 1);
  }

  #closeFlow(kind: ']' | '}'): true {
    this.#keys.drop(this.#flow.length);
    this.#flow.pop();
    this.#allowsKey = false;
    return this.#push(kind, 1);
  }

  #flowEntry(): true {
    this.#allowsKey = true;
    this.#keys.drop(this.#flow.length);
    return this.#push('flow-entry', 1);
  }

  /** A `-` or a `?`, which begin a list or a mapping where they are indented further. */
  #begin(block: TokenKind, kind: 'entry' | 'key', fault: 'entry-here' | 'key-here'): true {
    const inFlow = this.#flow.length > 0;
    if (!inFlow) this.#beginBlock(block, fault);
    this.#allowsKey = !inFlow || kind === 'entry';
    this.#keys.drop(this.#flow.length);
    return this.#push(kind, 1);
  }

  #beginBlock(kind: TokenKind, fault: 'entry-here' | 'key-here' | 'value-here'): void {
    if (!this.#allowsKey) throw new YamlFault(fault, this.#cursor.at);
    if (this.#indents.open(this.#cursor.column)) this.#tokens.push(mark(kind, this.#cursor.at));
  }

  #isValue(next: number): boolean {
    if (this.#flow.length === 0) return isBlank(next);
    if (this.#reader.isVersion11) return true;
    const isStrict = this.#flow.at(-1) === '[' || this.#tokens.last?.kind === 'value';
    return !isStrict || isBlank(next);
  }

  #value(): true {
    const level = this.#flow.length;
    const key = this.#keys.take(level);
    if (key !== undefined) this.#insertKey(key, level);
    else if (level === 0) this.#beginBlock('block-mapping', 'value-here');
    this.#allowsKey = key === undefined && level === 0;
    return this.#push('value', 1);
  }

  #insertKey({ number, at, column }: PossibleKey, level: number): void {
    const begins = level === 0 && this.#indents.open(column);
    this.#tokens.insert(number, ...(begins ? [mark('block-mapping', at)] : []), mark('key', at));
  }

  #plain(character: number): void {
    const inFlow = this.#flow.length > 0;
    const { isVersion11 } = this.#reader;
    if (!startsPlain(this.#cursor, { inFlow, isVersion11 }))
      throw new YamlFault(character === code.tab ? 'tab' : 'cannot-start', this.#cursor.at);
    this.#saveKey();
    const indent = this.#indents.column + 1;
    const { token, passedBreak } = scanPlain(this.#cursor, { inFlow, indent, isVersion11 });
    this.#allowsKey = passedBreak;
    this.#tokens.push(token);
  }
}
