import type { MappingNode, Node, Pair } from '../node.ts';
import type { Reading } from './reading.ts';

/** An entry of each of the outer mappings that enclose one another, the outermost first. */
export type Path = readonly { readonly mapping: MappingNode; readonly index: number }[];

/** The innermost entry that begins before a place, in mappings that no alias stands for. */
export function entryBefore({ root, outer, anchors }: Reading, place: number): Path {
  const path: { mapping: MappingNode; index: number }[] = [];
  const anchored = new Set(anchors.map(({ node }) => node));
  let mapping: Node | undefined = root;
  while (mapping?.type === 'mapping' && outer.has(mapping) && !anchored.has(mapping)) {
    const index = lastBefore(mapping.pairs, place);
    if (index < 0) break;
    path.push({ mapping, index });
    mapping = mapping.pairs[index]?.value;
  }
  return path;
}

/** The entry that begins at a place inside of so many mappings; undefined where none does. */
export function entryAt(reading: Reading, place: number, depth: number): Path | undefined {
  const path = entryBefore(reading, place + 1).slice(0, depth);
  const last = path.at(-1);
  if (path.length < depth || last?.mapping.pairs[last.index]?.span.start !== place) return undefined;
  return path;
}

/** The index of the last pair that begins before a place, -1 where none does. */
function lastBefore(pairs: readonly Pair[], place: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.span.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
