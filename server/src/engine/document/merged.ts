import { mergedInto, resolved, type MappingNode, type Node, type Pair } from './node.ts';

/** What a pair is called; nothing where it does not count, as a `<<` that merges. */
export type NameOf = (pair: Pair) => string | undefined;

/**
 * The pairs of a mapping by their names, with those that it merges: these stand before its own, which keep the place of
 * what they replace. Source: flatten_mapping, yaml/constructor.py of PyYAML.
 */
export function mergedPairs(mapping: MappingNode, nameOf: NameOf): ReadonlyMap<string, Pair> {
  return pairsIn(mapping, nameOf, new Map());
}

type Known = Map<MappingNode, Map<string, Pair>>;

/** Each mapping is gone through once, however often it is merged; one that merges itself adds nothing to itself. */
function pairsIn(mapping: MappingNode, nameOf: NameOf, known: Known): ReadonlyMap<string, Pair> {
  const before = known.get(mapping);
  if (before !== undefined) return before;
  const entriesOf = (merged: Node): readonly (readonly [string, Pair])[] => {
    const target = resolved(merged);
    return target?.type === 'mapping' ? [...pairsIn(target, nameOf, known)] : [];
  };
  const pairs = new Map<string, Pair>();
  known.set(mapping, pairs);
  for (const [name, pair] of mergedInto(mapping).toReversed().flatMap(entriesOf)) pairs.set(name, pair);
  for (const pair of mapping.pairs) {
    const name = nameOf(pair);
    if (name !== undefined) pairs.set(name, pair);
  }
  return pairs;
}
