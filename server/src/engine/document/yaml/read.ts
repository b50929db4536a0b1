import type { Problem } from '../document.ts';
import type { AliasNode, MappingNode, Node } from '../node.ts';
import type { Span } from '../span.ts';
import { isBreak, isLineEnd } from './characters.ts';
import { Cursor } from './cursor.ts';
import { YamlFault } from './fault.ts';
import type { Reader } from './flavour.ts';
import { mappingProblems, type MappingRules } from './mapping.ts';
import { Parser, type Finds, type OpenMapping } from './parser.ts';
import { Scanner } from './scanner.ts';
import { usualHandles } from './tags.ts';

/** The most faults behind which reading goes on: behind the first few a broken text says nothing new. */
export const mostFaults = 50;

/** Something that was refused: `from` is where reading went astray, `of` the mapping that it was found in. */
export interface Trouble {
  readonly problem: Problem;
  from: number;
  readonly isFault: boolean;
  readonly of: MappingNode | undefined;
}

/** An anchor, in the order of the text. */
export interface Anchor {
  readonly name: string;
  node: Node | undefined;
  isOpen: boolean;
  at: number;
}

/** Everything that reading a text gave. */
export interface Reading {
  readonly text: string;
  readonly root: Node | undefined;
  readonly troubles: readonly Trouble[];
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
  /** The outer block mappings: those that stand in no list and in no brackets. */
  readonly outer: WeakSet<Node>;
  readonly hasDirectives: boolean;
  /** Whether the text holds characters by which readers count lines and columns differently. */
  readonly isOdd: boolean;
}

/** One of the outer block mappings that are open, and the column of its keys. */
export interface Level {
  readonly mapping: OpenMapping;
  readonly column: number;
}

/** What may end reading early: the rest of the text was read before. */
export interface Rest {
  /** Takes the rest, if the next key of the innermost mapping is the first of it. */
  take(at: number, levels: readonly Level[], reading: SoFar): boolean;
  /** Gives a mapping the entries of the rest that belong to it. */
  fill(level: number, mapping: OpenMapping): void;
}

/** What was found so far. */
export interface SoFar {
  readonly anchors: readonly Anchor[];
  readonly hasDirectives: boolean;
}

/** Reads a text, or a part of it, from a place on. */
export class YamlReading implements Finds, SoFar {
  readonly troubles: Trouble[] = [];
  readonly anchors: Anchor[] = [];
  readonly aliases: AliasNode[] = [];
  readonly outer: WeakSet<Node>;
  hasDirectives = false;
  readonly #text: string;
  readonly #within: Span;
  readonly #reader: Reader;
  readonly #rules: MappingRules;
  readonly #parser: Parser;
  readonly #rest: Rest | undefined;
  /** The anchors before the place where reading began. */
  readonly #earlier: readonly Anchor[];
  readonly #known: Map<string, Anchor>;
  readonly #levels: Level[] = [];
  #isFilled = false;
  #resumed = -1;

  constructor(text: string, within: Span, rules: MappingRules, again?: Again) {
    this.#text = text;
    this.#within = within;
    this.#rules = rules;
    this.#reader = { isPyYaml: rules.isPyYaml, isVersion11: rules.isPyYaml };
    this.#rest = again?.rest;
    this.outer = again?.outer ?? new WeakSet();
    this.#earlier = again?.anchors ?? [];
    this.#known = new Map(this.#earlier.map((anchor) => [anchor.name, anchor]));
    this.#parser = new Parser(
      new Scanner(new Cursor(text, within, rules.isPyYaml), this.#reader),
      this,
      this.#reader,
    );
  }

  /** Whether the rest of the text was taken from an earlier reading. */
  get isFilled(): boolean {
    return this.#isFilled;
  }

  /** Reads everything and answers the root of the first document. */
  all(): Node | undefined {
    const roots: Node[] = [];
    this.#levels.length = 0;
    try {
      this.#document(roots);
      this.#finish();
    } catch (cause) {
      this.#record(cause);
      const [root] = roots;
      return root !== undefined && this.outer.has(root) ? root : (this.#rescued() ?? root);
    }
    return roots[0];
  }

  /**
   * Reads on in mappings that are open, the outermost first, from a key of the innermost on; `close` is told of each
   * that ends, the innermost first.
   */
  onward(levels: readonly Level[], at: number, close: (level: Level) => void): void {
    this.#levels.push(...levels);
    this.#restart(at);
    for (const level of levels.toReversed()) {
      this.outer.add(level.mapping);
      this.#entriesOf(level);
      this.#levels.pop();
      this.mapping(level.mapping);
      close(level);
    }
    if (this.#isFilled) return;
    try {
      this.#finish();
    } catch (cause) {
      this.#record(cause);
    }
  }

  // What the parser finds

  anchor(name: string, node: Node | undefined, at: number): void {
    const open = this.anchors.findLast((anchor) => anchor.at === at && anchor.name === name);
    if (open !== undefined) {
      open.node = node;
      open.isOpen = false;
      return;
    }
    if (this.#rules.isPyYaml && this.#known.has(name)) {
      const message = `The anchor &${name} is defined twice: give one of the two another name.`;
      this.refuse('syntax', message, { start: at, end: at + name.length + 1 });
    }
    const anchor = { name, node, isOpen: true, at };
    this.anchors.push(anchor);
    this.#known.set(name, anchor);
  }

  alias(node: AliasNode): void {
    this.aliases.push(node);
  }

  target(name: string): Node | 'open' | undefined {
    const anchor = this.#known.get(name);
    return anchor?.isOpen === true ? 'open' : anchor?.node;
  }

  refuse(code: 'syntax' | 'unresolved-alias', message: string, span: Span): void {
    this.troubles.push({ problem: { code, message, span }, from: span.start, isFault: false, of: undefined });
  }

  mapping(node: MappingNode): void {
    for (const { code, message, at } of mappingProblems(node.pairs, this.#rules)) {
      const problem = { code, message, span: { ...at.span } };
      this.troubles.push({ problem, from: at.span.start, isFault: false, of: node });
    }
  }

  entries(mapping: OpenMapping): void {
    const { start } = mapping.span;
    const level = { mapping, column: start - lineStartOf(this.#text, start, this.#within.start) };
    this.outer.add(mapping);
    this.#levels.push(level);
    this.#entriesOf(level);
    this.#levels.pop();
  }

  #entriesOf({ mapping }: Level): void {
    while (this.#goesOn(mapping));
    mapping.span.end = mapping.pairs.at(-1)?.span.end ?? mapping.span.end;
  }

  #goesOn(mapping: OpenMapping): boolean {
    if (this.#isFilled) {
      this.#rest?.fill(this.#levels.length - 1, mapping);
      return false;
    }
    try {
      if (this.#takesRest()) return true;
      return this.#parser.entry(mapping);
    } catch (cause) {
      this.#recover(cause);
      return true;
    }
  }

  #takesRest(): boolean {
    if (this.#rest === undefined) return false;
    const token = this.#parser.scanner.peek();
    if (token.kind !== 'key' && token.kind !== 'value') return false;
    this.#isFilled = this.#rest.take(token.start, this.#levels, this);
    return this.#isFilled;
  }

  // Documents

  #document(roots: Node[]): void {
    const { scanner } = this.#parser;
    const first = scanner.peek().kind;
    if (first === 'stream-end') return;
    if (first === 'directive' || first === 'document-start') {
      this.#directives();
      const token = scanner.peek();
      if (token.kind !== 'document-start') throw new YamlFault('document-start', token.start);
      scanner.next();
      if (['directive', 'document-start', 'document-end', 'stream-end'].includes(scanner.peek().kind)) return;
    }
    this.#parser.node(roots, 'block');
  }

  #directives(): void {
    const { scanner } = this.#parser;
    const handles = new Map<string, string>();
    let hasVersion = false;
    while (scanner.is('directive')) {
      const { handle: name, text, start, end } = scanner.next();
      this.hasDirectives = true;
      if (name === 'YAML') {
        if (hasVersion || !this.#knowsVersion(text)) throw new YamlFault('directive', start, end);
        hasVersion = true;
      } else if (name === 'TAG') {
        const [handle = '', prefix = ''] = text.split(/ +/);
        if (handles.has(handle)) throw new YamlFault('directive', start, end);
        handles.set(handle, prefix);
      }
    }
    this.#parser.handles = new Map([...usualHandles, ...handles]);
  }

  #knowsVersion(text: string): boolean {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? [];
    return Number(major) === 1 && (this.#rules.isPyYaml || ['1', '2'].includes(String(Number(minor))));
  }

  /** What may stand behind the first document: its end, and nothing more. */
  #finish(): void {
    const { scanner } = this.#parser;
    const isEnded = scanner.is('document-end');
    if (isEnded) this.#documentEnd();
    const token = scanner.peek();
    if (token.kind === 'stream-end') return;
    const begins = token.kind === 'document-start' || token.kind === 'directive' || isEnded;
    if (!begins) throw new YamlFault('document-start', token.start);
    const message =
      'A second document begins here, and only one is read: delete it, or move it to a file of its own.';
    this.refuse('syntax', message, { start: token.start, end: token.start + 1 });
  }

  /** PyYAML takes any number of `...` and anything behind them but another document. */
  #documentEnd(): void {
    const { scanner } = this.#parser;
    const { end } = scanner.next();
    const next = scanner.peek();
    const isSameLine = lineEndOf(this.#text, end, next.start) === next.start;
    if (!this.#rules.isPyYaml && next.kind !== 'stream-end' && isSameLine)
      throw new YamlFault('document-content', next.start);
    while (this.#rules.isPyYaml && scanner.is('document-end')) scanner.next();
  }

  // Faults

  #record(cause: unknown): void {
    if (!(cause instanceof YamlFault)) throw cause;
    const { scanner } = this.#parser;
    const from = Math.min(cause.start, scanner.lastStart, scanner.openBracket ?? cause.start);
    const end = Math.min(
      Math.max(cause.start, lineEndOf(this.#text, cause.start, cause.end)),
      this.#within.end,
    );
    const span = { start: Math.min(cause.start, this.#within.end), end };
    const problem: Problem = { code: 'syntax', message: cause.message, span };
    this.troubles.push({ problem, from, isFault: true, of: undefined });
  }

  /** Goes on at the next line that may belong to one of the open mappings. */
  #recover(cause: unknown): void {
    this.#record(cause);
    const from = this.troubles.at(-1)?.from ?? this.#within.end;
    const column = this.#levels.at(-1)?.column ?? 0;
    const faults = this.troubles.filter(({ isFault }) => isFault).length;
    const at = faults < mostFaults ? this.#nextLine(from, column) : this.#within.end;
    this.#forget(at);
    this.#restart(at);
  }

  /** Forgets what was found behind a place that is read again. */
  #forget(at: number): void {
    keep(this.troubles, ({ from }) => from < at);
    keep(this.aliases, ({ span }) => span.start < at);
    if (this.anchors.every((anchor) => anchor.at < at)) return;
    keep(this.anchors, (anchor) => anchor.at < at);
    this.#known.clear();
    for (const anchor of [...this.#earlier, ...this.anchors]) this.#known.set(anchor.name, anchor);
  }

  #restart(at: number): void {
    const lineStart = lineStartOf(this.#text, at, this.#within.start);
    this.#parser.inside = 0;
    this.#parser.scanner.restart(
      at,
      lineStart,
      this.#levels.map(({ column }) => column),
    );
  }

  /** The first text of a line behind a place that is indented no further than a column. */
  #nextLine(from: number, column: number): number {
    let at = Math.max(from, this.#resumed);
    for (;;) {
      while (at < this.#within.end && !isBreak(this.#text.charCodeAt(at))) at += 1;
      while (at < this.#within.end && isBreak(this.#text.charCodeAt(at))) at += 1;
      const start = at;
      while (this.#text[at] === ' ') at += 1;
      if (at >= this.#within.end) return this.#within.end;
      if (at - start <= column && this.#text[at] !== '#' && !isLineEnd(this.#text.charCodeAt(at))) break;
    }
    this.#resumed = at;
    return at;
  }

  /** The mapping that the text holds behind a fault that no mapping was open at. */
  #rescued(): Node | undefined {
    this.#levels.length = 0;
    const from = this.troubles.at(-1)?.from ?? this.#within.end;
    const key = /^[\w"'][^:#\n\r]*:(?=[ \r\n]|$)/gm;
    key.lastIndex = lineEndOf(this.#text, from, this.#within.end);
    const at = key.exec(this.#text)?.index;
    if (at === undefined || at >= this.#within.end) return undefined;
    const mapping: OpenMapping = { type: 'mapping', pairs: [], span: { start: at, end: at } };
    const level = { mapping, column: 0 };
    this.onward([level], at, () => undefined);
    return mapping;
  }
}

/** What a reading that goes on from an earlier one knows of it. */
export interface Again {
  readonly rest: Rest;
  readonly outer: WeakSet<Node>;
  /** The anchors before the place where reading goes on. */
  readonly anchors: readonly Anchor[];
}

/** Takes out of a list what does not fit. */
function keep<T>(list: T[], fits: (item: T) => boolean): void {
  let kept = 0;
  for (const item of list) if (fits(item)) list[kept++] = item;
  list.length = kept;
}

/** Where the line of a place begins. */
export function lineStartOf(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff && at > 0 ? 1 : start;
}

/** The first line break from a place on, or a limit before that. */
function lineEndOf(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
}
