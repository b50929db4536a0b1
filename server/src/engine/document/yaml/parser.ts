import {
  resolved,
  type AliasNode,
  type MappingNode,
  type Node,
  type Pair,
  type ScalarNode,
} from '../node.ts';
import type { Span } from '../span.ts';
import { YamlFault } from './fault.ts';
import { resolvePlain } from './plain.ts';
import { wordsOf, type Reader } from './flavour.ts';
import type { Scanner } from './scanner.ts';
import { isListOfPairs, taggedValue, tagName, takesTag, usualHandles, type Handles } from './tags.ts';
import type { Token, TokenKind } from './token.ts';

/** A span that still grows. */
interface OpenSpan {
  start: number;
  end: number;
}

/** A mapping that is being read. */
export interface OpenMapping {
  readonly type: 'mapping';
  readonly pairs: Pair[];
  readonly span: OpenSpan;
}

interface OpenSequence {
  readonly type: 'sequence';
  readonly items: Node[];
  readonly span: OpenSpan;
}

/** What reading comes across beside the nodes. Places count in the text of the scanner. */
export interface Finds {
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

/** The anchor and tag before a node. */
interface Properties {
  readonly anchor: Token | undefined;
  readonly tag: string | undefined;
  readonly tagToken: Token | undefined;
  readonly start: number;
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
  node(into: Node[], place: 'flow' | 'block' | 'value', isKey = false): void {
    const first = this.scanner.peek();
    if (first.kind === 'alias') {
      into.push(this.#alias(this.scanner.next()));
      return;
    }
    const properties = this.#properties(first);
    const token = this.scanner.peek();
    const at = into.length;
    if (properties.anchor !== undefined)
      this.#finds.anchor(properties.anchor.text, undefined, properties.anchor.start);
    this.#content(into, { token, place, isKey, properties });
    if (properties.anchor !== undefined)
      this.#finds.anchor(properties.anchor.text, into[at], properties.anchor.start);
  }

  /** Reads the next entry of a block mapping; false at its end. */
  entry(mapping: OpenMapping): boolean {
    const token = this.scanner.peek();
    const isEmptyKey = token.kind === 'value' && !this.#reader.isVersion11;
    if (token.kind !== 'key' && !isEmptyKey) {
      this.#end('indentation');
      return false;
    }
    this.#pair(mapping, token, 'block');
    return true;
  }

  #properties(first: Token): Properties {
    let anchor: Token | undefined;
    let tagToken: Token | undefined;
    for (let token = first; ; token = this.scanner.peek()) {
      if (token.kind === 'anchor' && anchor === undefined) anchor = this.scanner.next();
      else if (token.kind === 'tag' && tagToken === undefined) tagToken = this.scanner.next();
      else break;
    }
    const tag = tagToken && tagName(tagToken, this.handles);
    if (tagToken !== undefined && tag === undefined)
      throw new YamlFault('tag-handle', tagToken.start, tagToken.end);
    return { anchor, tagToken, tag, start: first.start };
  }

  #content(into: Node[], node: Content): void {
    const { token, place } = node;
    if (token.kind === 'scalar') into.push(this.#scalar(this.scanner.next(), node));
    else if (place !== 'flow' && token.kind === 'block-mapping') this.#blockMapping(into, node);
    else if (this.#isCollection(token.kind, place)) this.#collection(into, node);
    else if (node.properties.anchor !== undefined || node.properties.tag !== undefined)
      into.push(this.#tagged('', emptyAt(token.start), node.properties));
    else throw new YamlFault('node-content', token.start, Math.max(token.end, token.start + 1));
  }

  // Scalars

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
      this.#finds.refuse('unresolved-alias', message, { start, end });
    }
    return node;
  }

  #scalar(token: Token, { properties, isKey }: Content): ScalarNode {
    const { text, style, start, end } = token;
    if (properties.tag !== undefined)
      return this.#tagged(text, { ...emptyAt(start), style, span: { start, end } }, properties);
    if (style !== 'plain') return { type: 'scalar', value: text, style, source: text, span: { start, end } };
    const { tag, value } = resolvePlain(text, wordsOf(this.#reader));
    if (tag === 'invalid')
      this.#refuse(`"${text}" looks like a number or a date and is none: put it in quotes.`, token);
    if (!isKey && (tag === 'merge' || tag === 'value'))
      this.#refuse(`"${text}" cannot stand alone: put it in quotes.`, token);
    return { type: 'scalar', value, style, source: text, span: { start, end } };
  }

  #tagged(text: string, scalar: ScalarNode, { tag, tagToken }: Properties): ScalarNode {
    if (tag === undefined) return scalar;
    const read = taggedValue(text, tag, wordsOf(this.#reader));
    if (read === undefined)
      this.#refuse('The tag here does not fit its value: delete the tag, or mend the value.', tagToken);
    // What a tag says does not depend on how the text is written.
    return { ...scalar, style: 'quoted', value: read === undefined ? text : read.value, source: text };
  }

  #refuse(message: string, token: Token | undefined): void {
    if (token !== undefined) this.#finds.refuse('syntax', message, { start: token.start, end: token.end });
  }

  // Collections

  #open<N extends OpenMapping | OpenSequence>(into: Node[], node: N, { properties }: Content): N {
    const { tag, tagToken } = properties;
    if (tag !== undefined && !takesTag(tag, node.type))
      this.#refuse('The tag here does not fit the kind of value behind it: delete the tag.', tagToken);
    into.push(node);
    return node;
  }

  /** An ordered mapping is a list of mappings with one key each. */
  #checkItems(node: Node | undefined, { tag, tagToken }: Properties): void {
    if (tag === undefined || !isListOfPairs(tag) || node?.type !== 'sequence') return;
    const isFit = node.items.every((item) => {
      const one = resolved(item);
      return one?.type === 'mapping' && one.pairs.length === 1;
    });
    if (!isFit)
      this.#refuse('Only mappings with one key each can stand in this list: delete the tag.', tagToken);
  }

  #isCollection(kind: TokenKind, place: Content['place']): boolean {
    if (kind === '[' || kind === '{') return true;
    return place === 'flow' ? false : kind === 'block-sequence' || (place === 'value' && kind === 'entry');
  }

  #collection(into: Node[], node: Content): void {
    this.inside += 1;
    if (node.token.kind === '[') this.#flowSequence(into, node);
    else if (node.token.kind === '{') this.#flowMapping(into, node);
    else if (node.token.kind === 'entry') this.#indentless(into, node);
    else this.#blockSequence(into, node);
    this.inside -= 1;
    if (node.properties.tag !== undefined) this.#checkItems(into.at(-1), node.properties);
  }

  #flowSequence(into: Node[], content: Content): void {
    const { start, end } = this.scanner.next();
    const node = this.#open(into, sequenceAt(start, end), content);
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

  #flowMapping(into: Node[], content: Content): void {
    const { start, end } = this.scanner.next();
    const node = this.#open(into, mappingAt(start, end), content);
    for (let isFirst = true; !this.scanner.is('}'); isFirst = false) {
      if (!isFirst) this.#comma('flow-mapping');
      const token = this.scanner.peek();
      if (token.kind === 'key' || (token.kind === 'value' && !this.#reader.isVersion11))
        this.#pair(node, token, 'flow');
      else if (token.kind !== '}') this.#lonelyKey(node);
    }
    node.span.end = this.scanner.next().end;
    this.#finds.mapping(node);
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
    if (token.kind !== 'flow-entry')
      throw new YamlFault(fault, token.start, Math.max(token.end, token.start + 1));
    this.scanner.next();
  }

  #indentless(into: Node[], content: Content): void {
    const node = this.#open(into, sequenceAt(content.token.start, content.token.end), content);
    while (this.scanner.is('entry')) this.#item(node, ['entry', 'key', 'value', 'block-end']);
  }

  #blockSequence(into: Node[], content: Content): void {
    const { start, end } = this.scanner.next();
    const node = this.#open(into, sequenceAt(start, end), content);
    while (this.scanner.is('entry')) this.#item(node, ['entry', 'block-end']);
    this.#end('sequence-indent');
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

  #blockMapping(into: Node[], content: Content): void {
    const { start } = this.scanner.next();
    const node = this.#open(into, mappingAt(start, start), content);
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
    const kind = this.scanner.peek().kind;
    if (endsPart(kind, place) && !(place === 'flow' && kind === 'value')) into.push(emptyAt(end));
    else this.node(into, place === 'flow' ? 'flow' : 'value');
  }

  #end(fault: 'indentation' | 'sequence-indent'): void {
    const token = this.scanner.peek();
    if (token.kind !== 'block-end')
      throw new YamlFault(fault, token.start, Math.max(token.end, token.start + 1));
    this.scanner.next();
  }
}

interface Content {
  readonly token: Token;
  readonly place: 'flow' | 'block' | 'value';
  readonly isKey: boolean;
  readonly properties: Properties;
}

/** Whether a key or a value ends before this token, without a text. */
function endsPart(kind: TokenKind, place: 'flow' | 'block'): boolean {
  if (place === 'block') return kind === 'key' || kind === 'value' || kind === 'block-end';
  return kind === 'value' || kind === 'flow-entry' || kind === '}' || kind === ']';
}

function emptyAt(at: number): ScalarNode {
  return { type: 'scalar', value: null, style: 'plain', source: '', span: { start: at, end: at } };
}

function mappingAt(start: number, end: number): OpenMapping {
  return { type: 'mapping', pairs: [], span: { start, end } };
}

function sequenceAt(start: number, end: number): OpenSequence {
  return { type: 'sequence', items: [], span: { start, end } };
}
