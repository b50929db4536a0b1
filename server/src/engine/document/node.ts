import type { Span } from './span.ts';

/** A plain value of a document. Mappings have no prototype, so that no key of a user's reaches one. */
export type Value =
  string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One key with its value. `value` is missing while the user has not typed it. */
export interface Pair {
  readonly key: Node;
  readonly value: Node | undefined;
  readonly span: Span;
}

export interface MappingNode {
  readonly type: 'mapping';
  readonly pairs: readonly Pair[];
  readonly span: Span;
}

export interface SequenceNode {
  readonly type: 'sequence';
  readonly items: readonly Node[];
  readonly span: Span;
}

/** `style` tells how a scalar was written: what a quoted one means does not depend on the YAML dialect. */
export interface ScalarNode {
  readonly type: 'scalar';
  readonly value: string | number | bigint | boolean | null;
  readonly style: 'plain' | 'quoted' | 'block';
  /** The text as written, without quotes for a plain scalar. */
  readonly source: string;
  readonly span: Span;
}

/** A `*name`; `target` is missing where no anchor of that name stands before it. */
export interface AliasNode {
  readonly type: 'alias';
  readonly name: string;
  readonly target: Node | undefined;
  readonly span: Span;
}

/** A node of a document's tree, format-neutral: YAML, JSON and TOML are read into it. */
export type Node = MappingNode | SequenceNode | ScalarNode | AliasNode;

/** What an alias stands for; every other node stands for itself. */
export function resolved(node: Node | undefined): Exclude<Node, AliasNode> | undefined {
  let current = node;
  for (let hops = 0; current?.type === 'alias' && hops < 100; hops += 1) current = current.target;
  return current?.type === 'alias' ? undefined : current;
}

/** The text of a key; keys that are no scalars have none. */
export function keyText(pair: Pair): string | undefined {
  const key = resolved(pair.key);
  return key?.type === 'scalar' ? String(key.value ?? key.source) : undefined;
}

/** The pair with this key, or none; the last wins where a key is doubled. */
export function pairOf(node: Node | undefined, key: string): Pair | undefined {
  const mapping = resolved(node);
  return mapping?.type === 'mapping' ? mapping.pairs.findLast((pair) => keyText(pair) === key) : undefined;
}

/** The value at a key, aliases followed. */
export function valueOf(node: Node | undefined, key: string): Exclude<Node, AliasNode> | undefined {
  return resolved(pairOf(node, key)?.value);
}

/** The text of a string scalar; nothing else has one. */
export function stringOf(node: Node | undefined): string | undefined {
  const scalar = resolved(node);
  return scalar?.type === 'scalar' && typeof scalar.value === 'string' ? scalar.value : undefined;
}

/** The pairs of a mapping; nothing else has any. */
export function pairsOf(node: Node | undefined): readonly Pair[] {
  const mapping = resolved(node);
  return mapping?.type === 'mapping' ? mapping.pairs : [];
}

/** The items of a list; nothing else has any. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  const sequence = resolved(node);
  return sequence?.type === 'sequence' ? sequence.items : [];
}

/** The pair with this key: the mapping's own, else the first that a merge key (`<<`) brings in, as YAML 1.1 says. */
export function mergedPairOf(node: Node | undefined, key: string): Pair | undefined {
  const waiting = [resolved(node)];
  const seen = new Set<Node>();
  while (waiting.length > 0) {
    const mapping = waiting.pop();
    if (mapping === undefined || seen.has(mapping)) continue;
    seen.add(mapping);
    const own = pairOf(mapping, key);
    if (own !== undefined) return own;
    for (const merged of mergedInto(mapping).toReversed()) waiting.push(resolved(merged));
  }
  return undefined;
}

/** Whether a key is a `<<` that merges: in quotes or behind a tag it is a key like any other. */
export function isMergeKey(key: Node): boolean {
  return key.type === 'scalar' && key.style === 'plain' && key.source === '<<';
}

/**
 * What the merge keys of a mapping name: one mapping, or those of a list. What wins comes first: the last merge key, where
 * there are several. Source: flatten_mapping, yaml/constructor.py of PyYAML.
 */
export function mergedInto(node: Node | undefined): readonly Node[] {
  const keys = pairsOf(node).filter(({ key }) => isMergeKey(key));
  return keys.toReversed().flatMap(({ value }) => {
    const merged = resolved(value);
    if (merged?.type === 'sequence') return merged.items;
    return merged?.type === 'mapping' ? [merged] : [];
  });
}
