import type { Home, Keep } from '../../../document/document.ts';
import { mergedPairs } from '../../../document/merged.ts';
import { isMergeKey, resolved, type MappingNode, type Node, type Pair } from '../../../document/node.ts';
import type { Span } from '../../../document/span.ts';

/** A value that templates can name. */
export type Held =
  | {
      readonly kind: 'node';
      readonly node: Node | undefined;
      /** Whose text it stands in. */
      readonly home: Home;
      /** Where its name stands, or its value where it has no name. */
      readonly at: Span;
    }
  /** Several mappings of several files as one, or what a matrix names. */
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Held> }
  /** What a loop goes over, its templates resolved. */
  | { readonly kind: 'list'; readonly items: readonly Held[] }
  /** The `key` of a loop, or a text whose templates are resolved. */
  | { readonly kind: 'text'; readonly text: string }
  /** It may be anything. */
  | { readonly kind: 'unknown' };

export type HeldNode = Extract<Held, { kind: 'node' }>;

export const unknownHeld: Held = { kind: 'unknown' };

/** What stands behind an alias, and the value itself of everything else. */
export function valueOf(held: Held): Exclude<Node, { type: 'alias' }> | undefined {
  return held.kind === 'node' ? resolved(held.node) : undefined;
}

export function isMap(held: Held): boolean {
  return held.kind === 'map' || valueOf(held)?.type === 'mapping';
}

export function isList(held: Held): boolean {
  return held.kind === 'list' || valueOf(held)?.type === 'sequence';
}

/** The items of a list; undefined where it is none. */
export function itemsIn(held: Held): readonly Held[] | undefined {
  if (held.kind === 'list') return held.items;
  if (held.kind !== 'node') return undefined;
  const value = resolved(held.node);
  return value?.type === 'sequence'
    ? value.items.map((node) => ({ kind: 'node', node, home: held.home, at: node.span }))
    : undefined;
}

/** The entries of a mapping, as DVC takes them: only keys that are texts count. Source: CtxDict, dvc/parsing/context.py. */
export function entriesOf(held: Held): Iterable<readonly [string, Held]> {
  if (held.kind === 'map') return held.entries;
  if (held.kind !== 'node') return [];
  const value = resolved(held.node);
  if (value?.type !== 'mapping') return [];
  return entriesIn(value, held.home);
}

/** The entries of a mapping of a document. */
export function* entriesIn(mapping: MappingNode, home: Home): Iterable<readonly [string, Held]> {
  for (const [name, pair] of pairsByName(mapping, home.document.keep)) yield [name, heldIn(pair, home)];
}

function heldIn(pair: Pair, home: Home): Held {
  return { kind: 'node', node: pair.value, home, at: pair.key.span };
}

/** The entry of a mapping, or the item of a list; undefined where there is none. */
function childOf(held: Held, part: string): Held | undefined {
  if (held.kind === 'node') return childOfNode(held, part);
  if (held.kind === 'map') return held.entries.get(part);
  if (held.kind === 'list') return isIndex(part) ? held.items.at(Number(part)) : undefined;
  return held.kind === 'unknown' ? held : undefined;
}

function childOfNode(held: HeldNode, part: string): Held | undefined {
  const value = resolved(held.node);
  if (value === undefined) return held.node === undefined ? undefined : unknownHeld;
  if (value.type === 'sequence') return itemOf(value.items, part, held.home);
  if (value.type !== 'mapping') return undefined;
  const pair = pairsByName(value, held.home.document.keep).get(part);
  return pair && heldIn(pair, held.home);
}

function isIndex(part: string): boolean {
  return /^[-+]?\d{1,9}$/.test(part);
}

/** Python counts negative indexes from the end. */
function itemOf(items: readonly Node[], part: string, home: Home): Held | undefined {
  if (!isIndex(part)) return undefined;
  const node = items.at(Number(part));
  return node && { kind: 'node', node, home, at: node.span };
}

/** The pairs of a mapping by their names, with those that it merges. */
function pairsByName(mapping: MappingNode, keep: Keep): ReadonlyMap<string, Pair> {
  return keep(indexed, mapping);
}

function indexed(mapping: MappingNode): ReadonlyMap<string, Pair> {
  return mergedPairs(mapping, nameOf);
}

/** The key of a pair where it is a text; a `<<` that merges names nothing. */
function nameOf({ key: written }: Pair): string | undefined {
  const key = resolved(written);
  if (key?.type !== 'scalar' || typeof key.value !== 'string') return undefined;
  return isMergeKey(key) ? undefined : key.value;
}

/** Follows a path; `missing` where it leads nowhere, `unknown` where that cannot be known. */
export function follow(from: Held, path: readonly string[]): Held | 'missing' {
  let held = from;
  for (const part of path) {
    const next = childOf(held, part);
    if (next === undefined) return 'missing';
    held = next;
  }
  return held;
}
