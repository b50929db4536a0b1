// tested by: test/engine/features/folding.test.ts
import type { Parsed } from './document.ts';
import type { Node } from './node.ts';

/** What every document of a text holds, the first one first; of all but YAML with several documents that is one. */
export function rootsOf({ root, later = [] }: Pick<Parsed, 'root' | 'later'>): readonly Node[] {
  return root === undefined ? later : [root, ...later];
}

/** The root of the document that holds an offset: the last that begins before it, or the first. */
export function rootAt(parsed: Pick<Parsed, 'root' | 'later'>, offset: number): Node | undefined {
  const { root, later = [] } = parsed;
  let low = 0;
  let high = later.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((later[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return later[low - 1] ?? root;
}
