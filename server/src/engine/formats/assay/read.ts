// tested by: test/engine/formats/assay/lower.test.ts
import { keyText, pairOf, resolved, stringOf, valueOf, type Node, type Pair } from '../../document/node.ts';
import type { Entry, Written } from '../../model/manifest.ts';

/** The text at a key with its place; none unless it is a text that is not empty. */
export function writtenAt(node: Node | undefined, key: string): Written | undefined {
  return written(pairOf(node, key)?.value);
}

/** A node's text with its place; none unless it is a text that is not empty. */
export function written(node: Node | undefined): Written | undefined {
  const text = stringOf(node);
  if (node === undefined || text === undefined || text === '') return undefined;
  return { text, at: node.span };
}

/** The texts of the list at a key. */
export function listAt(node: Node | undefined, key: string): readonly Written[] {
  return listOf(valueOf(node, key));
}

/** The texts of a list. */
export function listOf(node: Node | undefined): readonly Written[] {
  const list = resolved(node);
  return list?.type === 'sequence' ? list.items.flatMap((item) => written(item) ?? []) : [];
}

/** The pairs of a mapping whose keys have a text, the last of each where a key is doubled. */
export function namedPairs(
  node: Node | undefined,
): readonly { readonly name: string; readonly pair: Pair }[] {
  const mapping = resolved(node);
  if (mapping?.type !== 'mapping') return [];
  const byName = new Map<string, Pair>();
  for (const pair of mapping.pairs) {
    const name = keyText(pair);
    if (name !== undefined) byName.set(name, pair);
  }
  return Array.from(byName, ([name, pair]) => ({ name, pair }));
}

/** The entries of a mapping of named things, each made with what `more` reads of its value. */
export function entriesOf<T extends object>(
  node: Node | undefined,
  more: (value: Node | undefined) => T,
): readonly (Entry & T)[] {
  return namedPairs(node).map(({ name, pair }) => ({
    name,
    nameAt: pair.key.span,
    at: pair.span,
    ...more(resolved(pair.value)),
  }));
}
