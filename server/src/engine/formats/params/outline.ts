// tested by: test/engine/formats/params/features.test.ts
import { keyText, pairsOf, resolved, type Node } from '../../document/node.ts';
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';

/** The most entries that are listed. */
const most = 5_000;

/** The keys of a parameter file, nested as they are. */
export function outline({ model }: Loaded<'params'>): readonly OutlineEntry[] {
  return entriesOf(model.root, 'parameter');
}

/** The keys of a tree of values. What an alias stands for is listed where it stands itself. */
export function entriesOf(root: Node | undefined, kind: OutlineEntry['kind']): readonly OutlineEntry[] {
  return new Lister(kind).entries(root);
}

class Lister {
  readonly #kind: OutlineEntry['kind'];
  #left = most;

  constructor(kind: OutlineEntry['kind']) {
    this.#kind = kind;
  }

  entries(node: Node | undefined): readonly OutlineEntry[] {
    const pairs = pairsOf(node).slice(0, Math.max(0, this.#left));
    this.#left -= pairs.length;
    return pairs.map((pair) => {
      const value = resolved(pair.value);
      return {
        name: keyText(pair) ?? '',
        ...(value?.type === 'scalar' ? { detail: String(value.value) } : {}),
        kind: this.#kind,
        at: pair.key.span,
        whole: pair.span,
        children: pair.value?.type === 'mapping' ? this.entries(pair.value) : [],
      };
    });
  }
}
