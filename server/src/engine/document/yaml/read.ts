import type { AliasNode, MappingNode, Node } from '../node.ts';
import type { Span } from '../span.ts';
import { isBreak, isLineEnd } from './characters.ts';
import { Cursor, lineEnd } from './cursor.ts';
import { YamlFault } from './fault.ts';
import { Found } from './found.ts';
import { lineStartOf } from './lineStart.ts';
import type { MappingRules } from './mapping.ts';
import { mappingAt, type OpenMapping } from './nodes.ts';
import { Parser, type Finds } from './parser.ts';
import type { Anchor, Earlier, Level, Rest, Trouble } from './reading.ts';
import { Scanner } from './scanner.ts';
import { documentBehind, readDocument, readEnd } from './stream.ts';

/**
 * Reads a text, or a part of it from a place on. Where a reader of the family stops, this one goes on with the next
 * line that may belong to one of the outer mappings, so that a mistake costs no more than what it stands in.
 */
export class YamlReader implements Finds {
  readonly outer: WeakSet<Node>;
  hasDirectives = false;
  /** Where the next document begins, once this one was read; undefined where there is none. */
  next: number | undefined;
  readonly #text: string;
  readonly #start: number;
  readonly #cursor: Cursor;
  readonly #isPyYaml: boolean;
  readonly #found: Found;
  readonly #parser: Parser;
  readonly #rest: Rest | undefined;
  /** The outer mappings that are open. */
  readonly #levels: Level[] = [];
  #isFilled = false;
  #resumed = -1;

  constructor(text: string, within: Span, rules: MappingRules, earlier?: Earlier) {
    const { isPyYaml } = rules;
    const reader = { isPyYaml, isVersion11: isPyYaml };
    this.#text = text;
    this.#start = within.start;
    this.#isPyYaml = isPyYaml;
    this.#rest = earlier?.rest;
    this.outer = earlier?.outer ?? new WeakSet();
    this.#found = new Found(rules, earlier?.anchors ?? []);
    this.#cursor = new Cursor(text, within, isPyYaml);
    this.#parser = new Parser(new Scanner(this.#cursor, reader), this, reader);
  }

  get troubles(): readonly Trouble[] {
    return this.#found.troubles;
  }

  get anchors(): readonly Anchor[] {
    return this.#found.anchors;
  }

  get aliases(): readonly AliasNode[] {
    return this.#found.aliases;
  }

  /** Reads a document and answers its root. */
  all(): Node | undefined {
    const roots: Node[] = [];
    try {
      const { hasDirectives } = readDocument(this.#parser, roots, this.#isPyYaml);
      this.hasDirectives = hasDirectives;
      this.#end();
      return roots[0];
    } catch (cause) {
      const from = this.#stop(cause);
      const [root] = roots;
      return root !== undefined && this.outer.has(root) ? root : (this.#rescued(from) ?? root);
    }
  }

  /**
   * Reads on in mappings that are open, the outermost first, from a key of the innermost on; `close` is told of each
   * that ends, the innermost first.
   */
  onward(levels: readonly Level[], at: number, close: (mapping: OpenMapping) => void): void {
    this.#levels.push(...levels);
    this.#restart(at);
    for (const { mapping } of levels.toReversed()) {
      this.outer.add(mapping);
      this.#entriesOf(mapping);
      this.#levels.pop();
      this.mapping(mapping);
      close(mapping);
    }
    if (this.#isFilled) return;
    try {
      this.#end();
    } catch (cause) {
      this.#stop(cause);
    }
  }

  anchor(name: string, node: Node | undefined, at: number): void {
    this.#found.anchor(name, node, at);
  }

  alias(node: AliasNode): void {
    this.#found.alias(node);
  }

  target(name: string): Node | 'open' | undefined {
    return this.#found.target(name);
  }

  refuse(code: 'syntax' | 'unresolved-alias', message: string, span: Span): void {
    this.#found.refuse(code, message, span);
  }

  mapping(node: MappingNode): void {
    this.#found.mapping(node);
  }

  entries(mapping: OpenMapping): void {
    const { start } = mapping.span;
    this.outer.add(mapping);
    this.#levels.push({ mapping, column: start - lineStartOf(this.#text, start) });
    this.#entriesOf(mapping);
    this.#levels.pop();
  }

  #entriesOf(mapping: OpenMapping): void {
    while (this.#goesOn(mapping));
    mapping.span.end = mapping.pairs.at(-1)?.span.end ?? mapping.span.end;
  }

  #goesOn(mapping: OpenMapping): boolean {
    if (this.#isFilled) {
      this.#rest?.fill(this.#levels.length - 1, mapping);
      return false;
    }
    try {
      return this.#takesRest() || this.#parser.entry(mapping);
    } catch (cause) {
      this.#recover(cause);
      return true;
    }
  }

  #takesRest(): boolean {
    if (this.#rest === undefined) return false;
    const { kind, start } = this.#parser.scanner.peek();
    if (kind !== 'key' && kind !== 'value') return false;
    this.#isFilled = this.#rest.take(start, this.#levels, this);
    return this.#isFilled;
  }

  #end(): void {
    const { scanner } = this.#parser;
    const at = readEnd(scanner, this.#text, this.#isPyYaml);
    this.next = at;
    const isMarked = scanner.is('document-start') || scanner.is('directive');
    if (at === undefined || isMarked || !this.#isPyYaml) return;
    const message = 'A document behind ... must begin with ---: put a line with --- before it.';
    this.refuse('syntax', message, { start: at, end: at + 1 });
  }

  /** Notes a fault behind which this document is not read on. */
  #stop(cause: unknown): number {
    const { from } = this.#record(cause);
    const start = Math.max(from, this.#start);
    this.next = documentBehind(this.#text, { start, end: this.#cursor.limit });
    return from;
  }

  /** Notes a fault: where it is, where what is wrong began, and whether reading may go on. */
  #record(cause: unknown): { readonly from: number; readonly goesOn: boolean } {
    if (!(cause instanceof YamlFault)) throw cause;
    const { scanner } = this.#parser;
    const from = Math.min(cause.start, scanner.lastStart, scanner.openBracket ?? cause.start);
    const start = Math.min(cause.start, this.#cursor.limit);
    const end = Math.max(start, Math.min(cause.end, lineEnd(this.#cursor, start)));
    return { from, goesOn: this.#found.fault(cause.message, { start, end }, from) };
  }

  #recover(cause: unknown): void {
    const { from, goesOn } = this.#record(cause);
    const at = goesOn ? this.#nextLine(from, this.#levels.at(-1)?.column ?? 0) : this.#cursor.limit;
    this.#found.forget(at);
    this.#restart(at);
  }

  #restart(at: number): void {
    const lineStart = lineStartOf(this.#text, at);
    const columns = this.#levels.map(({ column }) => column);
    this.#parser.inside = 0;
    this.#parser.scanner.restart(at, lineStart, columns);
  }

  /** The first text of a line behind a place that is indented no further than a column. */
  #nextLine(from: number, column: number): number {
    const { limit } = this.#cursor;
    let at = Math.max(from, this.#resumed);
    let start: number;
    do {
      start = this.#lineBehind(at);
      at = start;
      while (this.#text[at] === ' ') at += 1;
    } while (at < limit && (at - start > column || !this.#isText(at)));
    this.#resumed = Math.min(at, limit);
    return this.#resumed;
  }

  #lineBehind(from: number): number {
    let at = lineEnd(this.#cursor, from);
    while (at < this.#cursor.limit && isBreak(this.#text.charCodeAt(at))) at += 1;
    return at;
  }

  #isText(at: number): boolean {
    return this.#text[at] !== '#' && !isLineEnd(this.#text.charCodeAt(at));
  }

  /** The mapping that the text holds behind a fault at which no mapping was open. */
  #rescued(from: number): Node | undefined {
    const key = /^[\w"'][^:#\n\r]*:(?=[ \r\n]|$)/gm;
    key.lastIndex = lineEnd(this.#cursor, from);
    const at = key.exec(this.#text)?.index;
    if (at === undefined || at >= this.#cursor.limit) return undefined;
    const mapping = mappingAt(at, at);
    this.onward([{ mapping, column: 0 }], at, () => undefined);
    return mapping;
  }
}
