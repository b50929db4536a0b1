import { isMergeKey, keyText, resolved, type Node, type Value, type Pair } from './node.ts';

/** The most values that a text may stand for: aliases can multiply a small text without end. */
const most = 500_000;

/** How deep values may be nested, aliases followed: a chain of them can lead deeper than any text is nested. */
const deepest = 1_000;

/**
 * The plain value of a tree: aliases followed, merge keys (`<<`) applied as YAML 1.1 says (a key of the mapping
 * itself wins, then the last merge key, and in its list the first), its keys in the order of PyYAML. Undefined where
 * there is no node, more values than the limit, or values nested more than a thousand levels deep.
 */
export function toValue(node: Node | undefined, limit = most): Value | undefined {
  if (node === undefined) return undefined;
  const counter = { left: limit };
  const value = plain(node, counter, 0);
  return counter.left < 0 ? undefined : value;
}

interface Counter {
  left: number;
}

type Mapping = Record<string, Value>;

function plain(node: Node | undefined, counter: Counter, depth: number): Value {
  counter.left = depth > deepest ? -1 : counter.left - 1;
  const one = resolved(node);
  if (one === undefined || counter.left < 0) return null;
  if (one.type === 'scalar') return one.value;
  if (one.type === 'sequence') return one.items.map((item) => plain(item, counter, depth + 1));
  return plainMapping(one.pairs, (value) => plain(value, counter, depth + 1));
}

function plainMapping(pairs: readonly Pair[], read: (node: Node | undefined) => Value): Value {
  const own = emptyMapping();
  const merged = emptyMapping();
  for (const pair of pairs) {
    const key = keyText(pair);
    const value = read(pair.value);
    if (isMergeKey(pair.key) && isMergeable(pair.value)) merge(merged, value);
    else if (key !== undefined) own[key] = value;
  }
  return Object.assign(emptyMapping(), merged, own);
}

/** A mapping without a prototype: no key of a document can reach one. */
function emptyMapping(): Mapping {
  return Object.create(null) as Mapping;
}

function isMergeable(node: Node | undefined): boolean {
  const one = resolved(node);
  return one?.type === 'mapping' || one?.type === 'sequence';
}

/** Adds what a merge key names: the first of a list wins, and a later merge key wins over an earlier one. */
function merge(into: Mapping, from: Value): void {
  const sources: readonly Value[] = isList(from) ? from : [from];
  for (const source of sources.filter(isMapping).toReversed()) Object.assign(into, source);
}

function isMapping(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
