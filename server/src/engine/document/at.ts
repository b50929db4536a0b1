import { keyText, type Node, type Pair } from './node.ts';
import { partAt } from './scalars.ts';
import { touches, type Span } from './span.ts';

/** One step on the way from the root to a place: into the value of a key, or into an item of a list. */
export interface Crumb {
  readonly key: string;
  /** The pair that was entered; none for an item of a list. */
  readonly pair: Pair | undefined;
  readonly node: Node | undefined;
}

/** What stands at an offset: the way to it, and whether the offset is on a key rather than on a value. */
export interface TreePlace {
  readonly crumbs: readonly Crumb[];
  readonly onKey: boolean;
  /** The key or value at the offset itself. */
  readonly span: Span | undefined;
}

/** The way from the root to the innermost key or value that touches an offset. Aliases are not entered. */
export function placeAt(root: Node | undefined, offset: number): TreePlace {
  const crumbs: Crumb[] = [];
  let node = root;
  let span: Span | undefined;
  for (;;) {
    const step = node && stepInto(node, offset);
    if (step === undefined) return { crumbs, onKey: false, span };
    crumbs.push(step);
    if (step.pair !== undefined && touches(step.pair.key.span, offset)) {
      return { crumbs, onKey: true, span: step.pair.key.span };
    }
    node = step.node;
    span = node?.span;
  }
}

function stepInto(node: Node, offset: number): Crumb | undefined {
  if (node.type === 'mapping') {
    const pair = partAt(node.pairs, offset);
    return pair && { key: keyText(pair) ?? '', pair, node: pair.value };
  }
  if (node.type !== 'sequence') return undefined;
  const item = partAt(node.items, offset);
  return item && { key: String(node.items.indexOf(item)), pair: undefined, node: item };
}
