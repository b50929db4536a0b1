import type { Document } from '../../document/document.ts';
import {
  isMergeKey,
  mergedInto,
  resolved,
  type MappingNode,
  type Node,
  type Pair,
} from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { isWildcard, matchesWildcard } from './wildcard.ts';

/** A place in a tree of values: where its name stands, and the value. */
export interface Found {
  readonly at: Span;
  readonly value: Node | undefined;
}

/** The most places that are looked at for a key with wildcards, and how deep they may lie. */
const most = 5_000;
const deepest = 200;

/**
 * Finds a dotted key of a step's `params` in a parameter file. A key with wildcards that stands for several is unknown.
 * Source: read_param_file, dvc/dependency/param.py.
 */
export function findKey(document: Document, key: string): Found | 'unknown' | undefined {
  const found = keysMatching(document, key);
  if (found === 'unknown') return found;
  return found.length > 1 ? 'unknown' : found[0];
}

/**
 * The places that a dotted key stands for: names of mappings, numbers for items of lists, wildcards; at most two.
 * Source: get and match of the library dpath.
 */
export function keysMatching(document: Document, key: string): readonly Found[] | 'unknown' {
  if (key === '') return [{ at: { start: 0, end: 0 }, value: document.root }];
  const parts = key.replace(/^\.+/, '').split('.');
  if (parts.some(isWildcard)) return new WildcardSearch(document).search(parts);
  let place: Found = { at: { start: 0, end: 0 }, value: document.root };
  for (const part of parts) {
    const next = childOf(document, place.value, part);
    if (next === undefined) return [];
    place = next;
  }
  return [place];
}

function childOf(document: Document, node: Node | undefined, part: string): Found | undefined {
  const one = resolved(node);
  if (one?.type === 'sequence') {
    const item = /^[-+]?\d{1,9}$/.test(part) ? one.items.at(Number(part)) : undefined;
    return item && { at: item.span, value: item };
  }
  const pair = one?.type === 'mapping' ? pairIn(document, one, part) : undefined;
  return pair && { at: pair.key.span, value: pair.value };
}

/** The pair of a mapping, or the first that a merge key brings in. */
function pairIn(document: Document, mapping: MappingNode, name: string): Pair | undefined {
  const waiting: Node[] = [mapping];
  const seen = new Set<Node>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const one = resolved(node);
    if (one?.type !== 'mapping' || seen.has(one)) continue;
    seen.add(one);
    const own = document.keep(pairsByName, one).get(name);
    if (own !== undefined) return own;
    waiting.push(...mergedInto(one).toReversed());
  }
  return undefined;
}

function pairsByName({ pairs }: MappingNode): ReadonlyMap<string, Pair> {
  return new Map(pairs.flatMap((pair) => namesOf(pair).map((name) => [name, pair])));
}

/** How a key can be named: texts and whole numbers as they are, and truth values as Python writes them. */
function namesOf(pair: Pair): readonly string[] {
  const key = resolved(pair.key);
  if (key?.type !== 'scalar' || isMergeKey(key)) return [];
  const { value } = key;
  if (typeof value === 'boolean') return value ? ['True', '1'] : ['False', '0'];
  const isNamed = typeof value === 'string' || typeof value === 'bigint' || Number.isInteger(value);
  return isNamed ? [String(value)] : [];
}

/** Looks for the places that a key with wildcards stands for. */
class WildcardSearch {
  readonly #document: Document;
  readonly #found: Found[] = [];
  #left = most;
  #depth = 0;
  #isUnknown = false;

  constructor(document: Document) {
    this.#document = document;
  }

  search(parts: readonly string[]): readonly Found[] | 'unknown' {
    if (parts.filter((part) => part === '**').length > 1) return 'unknown';
    this.#visit(this.#document.root, parts);
    return this.#isUnknown || this.#left <= 0 ? 'unknown' : this.#found;
  }

  #visit(node: Node | undefined, parts: readonly string[]): void {
    if (this.#depth > deepest) this.#isUnknown = true;
    if (parts.length === 0 || this.#isOver()) return;
    this.#depth += 1;
    if (parts[0] === '**' && parts.length > 1) this.#visit(node, parts.slice(1));
    for (const [name, found] of childrenOf(node)) {
      this.#left -= 1;
      if (this.#isOver()) break;
      this.#child(name, found, parts);
    }
    this.#depth -= 1;
  }

  #isOver(): boolean {
    return this.#isUnknown || this.#left <= 0 || this.#found.length > 1;
  }

  #child(name: string, found: Found, [part = '', ...rest]: readonly string[]): void {
    if (part === '**') this.#deeper(found, rest);
    else if (this.#fits(name, part)) this.#enter(found, rest);
  }

  /** What stands for the place of `**` itself, and what lies below it. */
  #deeper(found: Found, rest: readonly string[]): void {
    if (rest.length === 0) this.#found.push(found);
    this.#visit(found.value, ['**', ...rest]);
  }

  #enter(found: Found, rest: readonly string[]): void {
    if (rest.length === 0) this.#found.push(found);
    else this.#visit(found.value, rest);
  }

  #fits(name: string, part: string): boolean {
    const fits = matchesWildcard(name, part);
    if (fits === undefined) this.#isUnknown = true;
    return fits ?? false;
  }
}

/** What a mapping or a list holds, by name; its own before what it merges. */
function* childrenOf(node: Node | undefined): Iterable<readonly [string, Found]> {
  const waiting = [node];
  const seen = new Set<Node | string>();
  for (const next of waiting) {
    const one = resolved(next);
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    for (const [name, found] of ownChildrenOf(one)) {
      if (!seen.has(name)) yield [name, found];
      seen.add(name);
    }
    waiting.push(...mergedInto(one));
  }
}

function* ownChildrenOf(node: Node): Iterable<readonly [string, Found]> {
  if (node.type === 'sequence')
    for (const [index, item] of node.items.entries()) yield [String(index), { at: item.span, value: item }];
  if (node.type !== 'mapping') return;
  for (const pair of node.pairs)
    for (const name of namesOf(pair).slice(0, 1)) yield [name, { at: pair.key.span, value: pair.value }];
}
