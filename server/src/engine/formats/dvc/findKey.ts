import { mergedPairOf, resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';

/** A place in a tree of values: where its name stands, and the value. */
export interface Found {
  readonly at: Span;
  readonly value: Node | undefined;
}

function walk(root: Node | undefined, path: readonly string[]): Found | 'unknown' | undefined {
  let place: Found | undefined;
  let value = resolved(root);
  for (const part of path) {
    const next = stepInto(value, part);
    if (next === undefined || next === 'unknown') return next;
    place = next;
    value = resolved(next.value);
  }
  return place;
}

function stepInto(node: Node | undefined, part: string): Found | 'unknown' | undefined {
  if (node?.type === 'sequence') {
    const item = node.items[Number(part)];
    if (!/^\d+$/.test(part)) return 'unknown';
    return item && { at: item.span, value: item };
  }
  const pair = mergedPairOf(node, part);
  return pair && { at: pair.key.span, value: pair.value };
}

/**
 * Finds a dotted key of a step's `params` in a parameter file. A key with wildcards may stand for any. Source:
 * read_param_file, dvc/dependency/param.py.
 */
export function findKey(root: Node | undefined, key: string): Found | 'unknown' | undefined {
  return /[*?[\]!]/.test(key) ? 'unknown' : walk(root, key.split('.'));
}
