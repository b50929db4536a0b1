// tested by: test/engine/schema/issues.test.ts
import { keyText, resolved, type Node, type Pair } from '../document/node.ts';
import type { Span } from '../document/span.ts';

/** A place in a tree: the pair whose value it is (none for an item of a list), and the node there. */
export interface Located {
  readonly pair: Pair | undefined;
  readonly node: Node | undefined;
}

/** The pairs of a mapping by the text of their keys, the last where a key is doubled; none for another node. */
export type PairsOf = (node: Node | undefined) => ReadonlyMap<string, Pair>;

/** A `PairsOf` that remembers the mappings it was asked for, for many questions to one tree. */
export function pairIndex(): PairsOf {
  const known = new Map<Node, ReadonlyMap<string, Pair>>();
  return (node) => {
    const mapping = resolved(node);
    if (mapping?.type !== 'mapping') return new Map<string, Pair>();
    const pairs = known.get(mapping) ?? new Map(mapping.pairs.flatMap(named));
    known.set(mapping, pairs);
    return pairs;
  };
}

function named(pair: Pair): readonly (readonly [string, Pair])[] {
  const key = keyText(pair);
  return key === undefined ? [] : [[key, pair]];
}

/** The place that a path of keys and indexes leads to; the last one known where the rest of the path is not there. */
export function locate(root: Node | undefined, path: readonly string[], pairsOf = pairIndex()): Located {
  let place: Located = { pair: undefined, node: root };
  for (const step of path) {
    const next = stepInto(place.node, step, pairsOf);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

function stepInto(node: Node | undefined, step: string, pairsOf: PairsOf): Located | undefined {
  const container = resolved(node);
  if (container?.type === 'sequence') {
    const item = container.items[Number(step)];
    return item === undefined ? undefined : { pair: undefined, node: item };
  }
  const pair = pairsOf(container).get(step);
  return pair === undefined ? undefined : { pair, node: pair.value };
}

/** Where to point for a value: at it, or at its key while it has none. */
export function valueSpan(place: Located): Span {
  const { node, pair } = place;
  if (node !== undefined && node.span.end > node.span.start) return node.span;
  return pair?.key.span ?? { start: 0, end: 0 };
}

/** Where to point for a mapping as a whole: at its key, else at its first key. */
export function mappingSpan(place: Located): Span {
  if (place.pair !== undefined) return place.pair.key.span;
  const node = resolved(place.node);
  const first = node?.type === 'mapping' ? node.pairs[0]?.key.span : undefined;
  return first ?? valueSpan(place);
}

/** Where a key stands in a mapping, or the mapping where it is not to be found. */
export function keySpan(place: Located, key: string, pairsOf: PairsOf): Span {
  return pairsOf(place.node).get(key)?.key.span ?? mappingSpan(place);
}
