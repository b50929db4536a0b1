// tested by: test/engine/formats/dvc/rules/schema.test.ts
import type { Document } from '../../document/document.ts';
import { keyText, pairOf, resolved, type Node, type Pair } from '../../document/node.ts';

/** A key that is no text: DVC knows none of these. */
export interface OddKey {
  readonly node: Node;
  readonly text: string;
}

/** The keys under which anything may stand. */
const free = new Set(['meta', 'vars', 'foreach', 'datasets']);

/** The keys of a `dvc.yaml` that are no texts where DVC wants them to be. Source: dvc/schema.py. */
export function oddKeys({ root, keep }: Document): readonly OddKey[] {
  const stages = pairOf(root, 'stages');
  const node = resolved(root);
  if (node?.type !== 'mapping') return [];
  return node.pairs.flatMap((pair) =>
    pair === stages && pair.value?.type === 'mapping'
      ? pair.value.pairs.flatMap((entry) => keep(oddKeysIn, entry))
      : keep(oddKeysIn, pair),
  );
}

function oddKeysIn(pair: Pair): readonly OddKey[] {
  const found: OddKey[] = [];
  const seen = new Set<Node>();
  addPair(pair, found, seen);
  return found;
}

function addPair(pair: Pair, found: OddKey[], seen: Set<Node>): void {
  const key = resolved(pair.key);
  if (key?.type === 'scalar' && typeof key.value !== 'string')
    found.push({ node: pair.key, text: key.source });
  if (!free.has(keyText(pair) ?? '')) addNode(pair.value, found, seen);
}

function addNode(node: Node | undefined, found: OddKey[], seen: Set<Node>): void {
  const value = resolved(node);
  if (value === undefined || value.type === 'scalar' || seen.has(value)) return;
  seen.add(value);
  if (value.type === 'sequence') for (const item of value.items) addNode(item, found, seen);
  else for (const pair of value.pairs) addPair(pair, found, seen);
}
