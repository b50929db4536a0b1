// size: one class, whose methods share the tokens and what was found.
import { resolved, type AliasNode, type MappingNode, type Node } from '../node.ts';
import type { Span } from '../span.ts';
import { YamlFault, type FaultCode } from './fault.ts';
import type { Reader } from './flavour.ts';
import { emptyAt, mappingAt, sequenceAt, type OpenMapping, type OpenSequence } from './nodes.ts';
import { propertiesBefore, scalarOf, taggedScalar, type Properties } from './scalars.ts';
import type { Scanner } from './scanner.ts';
import { isListOfPairs, takesTag, usualHandles, type Handles } from './tags.ts';
import type { Token, TokenKind } from './token.ts';

/** What reading comes across beside the nodes. */
export interface Finds {
  /** An anchor, first without the node behind it, then with it. */
  anchor(name: string, node: Node | undefined, at: number): void;
  alias(node: AliasNode): void;
  /** What stands behind an anchor, `open` while it is still being read; nothing where there is none. */
  target(name: string): Node | 'open' | undefined;
  refuse(code: 'syntax' | 'unresolved-alias', message: string, span: Span): void;
  /** Reads the entries of an outer block mapping, so that reading can go on behind a fault in one of them. */
  entries(node: OpenMapping): void;
  /** A mapping has been read to its end. */
  mapping(node: MappingNode): void;
}

/** Where a node stands: in brackets, in a list, or as a key or value, where a list needs no indentation. */
type Place = 'flow' | 'block' | 'value';

/** A node of which the properties were read. */
interface Content {
  readonly token: Token;
  readonly place: Place;
  readonly isKey: boolean;
  readonly properties: Properties;
}

/**
 * Reads nodes from tokens. Throws `YamlFault` where a reader of the PyYAML family stops; what was read until then is
 * in the list that the node was to be put in. Source: the behaviour of yaml/parser.py of PyYAML 6.
 */
export class Parser {
  readonly scanner: Scanner;
  readonly #finds: Finds;
  readonly #reader: Reader;
  handles: Handles = usualHandles;
  /** How many lists, brackets and keys are open: a block mapping inside of none is one of the outer ones. */
  inside = 0;

  constructor(scanner: Scanner, finds: Finds, reader: Reader) {
    this.scanner = scanner;
    this.#finds = finds;
    this.#reader = reader;
  }

  /** Reads a node and puts it into a list at once, so that a fault inside leaves what was read. */
  node(into: Node[], place: Place, isKey = false): void {
    if (this.scanner.is('alias')) {
      into.push(this.#alias(this.scanner.next()));
      return;
    }
    const properties = propertiesBefore(this.scanner, this.handles);
    const { anchor } = properties;
    const at = into.length;
    if (anchor !== undefined) this.#finds.anchor(anchor.text, undefined, anchor.start);
    this.#content(into, { token: this.scanner.peek(), place, isKey, properties });
    if (anchor !== undefined) this.#finds.anchor(anchor.text, into[at], anchor.start);
  }

  /** Reads the next entry of a block mapping; false at its end. */
  entry(mapping: OpenMapping): boolean {
    const token = this.scanner.peek();
    if (token.kind === 'key' || this.#isEmptyKey(token)) {
      this.#pair(mapping, token, 'block');
      return true;
    }
    this.#expect('block-end', 'indentation');
    return false;
  }

  /** Only YAML 1.2 knows a colon without a key before it. */
  #isEmptyKey({ kind }: Token): boolean {
    return kind === 'value' && !this.#reader.isVersion11;
  }

  #alias({ text: name, start, end }: Token): AliasNode {
    const target = this.#finds.target(name);
    const node: AliasNode = {
      type: 'alias',
      name,
      target: target === 'open' ? undefined : target,
      span: { start, end },
    };
    this.#finds.alias(node);
    if (target === undefined) {
      const message = `No anchor &${name} stands before this alias: define it above, or write the value here.`;
      this.#finds.refuse('unresolved-alias', message, node.span);
    }
    return node;
  }

  #content(into: Node[], node: Content): void {
    const { token, place, properties } = node;
    if (token.kind === 'scalar') into.push(scalarOf(this.scanner.next(), node, this.#reader, this.#refuse));
    else if (place !== 'flow' && token.kind === 'block-mapping') this.#blockMapping(into, node);
    else if (isCollection(token.kind, place)) this.#collection(into, node);
    else if (properties.anchor === undefined && properties.tag === undefined)
      throw unexpected('node-content', token);
    else
      into.push(
        taggedScalar('', emptyAt(token.start).span, { properties, reader: this.#reader }, this.#refuse),
      );
  }

  readonly #refuse = (message: string, { start, end }: Span): void => {
    this.#finds.refuse('syntax', message, { start, end });
  };

  #collection(into: Node[], node: Content): void {
    this.inside += 1;
    if (node.token.kind === '[') this.#flowSequence(into, node);
    else if (node.token.kind === '{') this.#flowMapping(into, node);
    else if (node.token.kind === 'entry') this.#indentless(into, node);
    else this.#blockSequence(into, node);
    this.inside -= 1;
    if (node.properties.tag !== undefined) this.#checkItems(into.at(-1), node.properties);
  }

  /** An ordered mapping is a list of mappings with one key each. */
  #checkItems(node: Node | undefined, { tag, tagToken }: Properties): void {
    if (tag === undefined || !isListOfPairs(tag) || node?.type !== 'sequence') return;
    const isFit = node.items.every((item) => {
      const one = resolved(item);
      return one?.type === 'mapping' && one.pairs.length === 1;
    });
    if (!isFit)
      this.#refuse(
        'Only mappings with one key each can stand in this list: delete the tag.',
        tagToken ?? node.span,
      );
  }

  #open<N extends OpenMapping | OpenSequence>(into: Node[], node: N, { tag, tagToken }: Properties): N {
    if (tag !== undefined && !takesTag(tag, node.type))
      this.#refuse(
        'The tag here does not fit the kind of value behind it: delete the tag.',
        tagToken ?? node.span,
      );
    into.push(node);
    return node;
  }

  #flowSequence(into: Node[], { properties }: Content): void {
    const { start, end } = this.scanner.next();
    const node = this.#open(into, sequenceAt(start, end), properties);
    for (let isFirst = true; !this.scanner.is(']'); isFirst = false) {
      if (!isFirst) this.#comma('flow-sequence');
      if (this.scanner.is('key')) this.#single(node.items);
      else if (!this.scanner.is(']')) this.node(node.items, 'flow');
      node.span.end = node.items.at(-1)?.span.end ?? end;
    }
    node.span.end = this.scanner.next().end;
  }

  /** A mapping of one pair without brackets, inside of a flow sequence. */
  #single(into: Node[]): void {
    const token = this.scanner.peek();
    const mapping = mappingAt(token.start, token.end);
    into.push(mapping);
    this.#pair(mapping, token, 'flow');
    this.#finds.mapping(mapping);
  }

  #flowMapping(into: Node[], { properties }: Content): void {
    const { start, end } = this.scanner.next();
    const node = this.#open(into, mappingAt(start, end), properties);
    for (let isFirst = true; !this.scanner.is('}'); isFirst = false) {
      if (!isFirst) this.#comma('flow-mapping');
      this.#flowPair(node);
    }
    node.span.end = this.scanner.next().end;
    this.#finds.mapping(node);
  }

  #flowPair(mapping: OpenMapping): void {
    const token = this.scanner.peek();
    if (token.kind === 'key' || this.#isEmptyKey(token)) this.#pair(mapping, token, 'flow');
    else if (token.kind !== '}') this.#lonelyKey(mapping);
  }

  #lonelyKey(mapping: OpenMapping): void {
    const keys: Node[] = [];
    this.node(keys, 'flow', true);
    const [key] = keys;
    if (key !== undefined) mapping.pairs.push({ key, value: undefined, span: { ...key.span } });
  }

  #comma(fault: 'flow-sequence' | 'flow-mapping'): void {
    const token = this.scanner.peek();
    if (token.kind === 'stream-end')
      throw new YamlFault('unclosed-flow', this.scanner.openBracket ?? token.start);
    this.#expect('flow-entry', fault);
  }

  #indentless(into: Node[], { token, properties }: Content): void {
    const node = this.#open(into, sequenceAt(token.start, token.end), properties);
    while (this.scanner.is('entry')) this.#item(node, ['entry', 'key', 'value', 'block-end']);
  }

  #blockSequence(into: Node[], { properties }: Content): void {
    const { start, end } = this.scanner.next();
    const node = this.#open(into, sequenceAt(start, end), properties);
    while (this.scanner.is('entry')) this.#item(node, ['entry', 'block-end']);
    this.#expect('block-end', 'sequence-indent');
  }

  #item(node: OpenSequence, ends: readonly TokenKind[]): void {
    const { end } = this.scanner.next();
    try {
      if (ends.includes(this.scanner.peek().kind)) node.items.push(emptyAt(end));
      else this.node(node.items, 'block');
    } finally {
      node.span.end = Math.max(end, node.items.at(-1)?.span.end ?? end);
    }
  }

  #blockMapping(into: Node[], { properties }: Content): void {
    const { start } = this.scanner.next();
    const node = this.#open(into, mappingAt(start, start), properties);
    if (this.inside === 0) this.#finds.entries(node);
    else while (this.entry(node));
    this.#finds.mapping(node);
  }

  /** A key with its value; the mapping has them even if a fault ends them. */
  #pair(mapping: OpenMapping, token: Token, place: 'flow' | 'block'): void {
    const keys: Node[] = [];
    const values: Node[] = [];
    try {
      this.#keyOf(keys, token, place);
      this.#valueOf(values, place);
    } finally {
      const [key] = keys;
      const [value] = values;
      if (key !== undefined) {
        const span = { start: token.start, end: Math.max(key.span.end, value?.span.end ?? 0) };
        mapping.pairs.push({ key, value, span });
        mapping.span.end = Math.max(mapping.span.end, span.end);
      }
    }
  }

  #keyOf(into: Node[], token: Token, place: 'flow' | 'block'): void {
    if (token.kind === 'value') {
      into.push(emptyAt(token.start));
      return;
    }
    const { end } = this.scanner.next();
    this.inside += 1;
    if (endsPart(this.scanner.peek().kind, place)) into.push(emptyAt(end));
    else this.node(into, place === 'flow' ? 'flow' : 'value', true);
    this.inside -= 1;
  }

  #valueOf(into: Node[], place: 'flow' | 'block'): void {
    if (!this.scanner.is('value')) return;
    const { end } = this.scanner.next();
    const { kind } = this.scanner.peek();
    if (endsPart(kind, place) && !(place === 'flow' && kind === 'value')) into.push(emptyAt(end));
    else this.node(into, place === 'flow' ? 'flow' : 'value');
  }

  #expect(kind: TokenKind, fault: FaultCode): void {
    const token = this.scanner.peek();
    if (token.kind !== kind) throw unexpected(fault, token);
    this.scanner.next();
  }
}

function unexpected(fault: FaultCode, { start, end }: Token): YamlFault {
  return new YamlFault(fault, start, Math.max(end, start + 1));
}

/** Whether a list or a mapping in brackets begins with this token, or a block list that may stand here. */
function isCollection(kind: TokenKind, place: Place): boolean {
  if (kind === '[' || kind === '{') return true;
  return place !== 'flow' && (kind === 'block-sequence' || (place === 'value' && kind === 'entry'));
}

/** Whether a key or a value ends before this token, without a text. */
function endsPart(kind: TokenKind, place: 'flow' | 'block'): boolean {
  if (place === 'block') return kind === 'key' || kind === 'value' || kind === 'block-end';
  return kind === 'value' || kind === 'flow-entry' || kind === '}' || kind === ']';
}
