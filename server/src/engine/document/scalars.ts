// tested by: test/engine/document/at.test.ts
import type { Document } from './document.ts';
import type { Node, ScalarNode } from './node.ts';
import { rootAt } from './roots.ts';
import type { Span } from './span.ts';

/**
 * Whether an offset lies within a text or another value, so that what looks like a comment there is none. The first
 * line of a block text holds none of the text yet, and its last one does to its end.
 */
export function isInScalar(document: Pick<Document, 'root' | 'later' | 'text'>, offset: number): boolean {
  const scalar = scalarAt(rootAt(document, offset), offset);
  if (scalar === undefined || offset <= scalar.span.start) return false;
  if (scalar.style !== 'block') return offset < scalar.span.end;
  return /[\r\n]/.test(document.text.slice(scalar.span.start, offset));
}

/** The scalar that holds an offset, or none. */
function scalarAt(root: Node | undefined, offset: number): ScalarNode | undefined {
  let node = root;
  while (node !== undefined && node.type !== 'scalar') node = childAt(node, offset);
  return node !== undefined && holds(node.span, offset) ? node : undefined;
}

function childAt(node: Node, offset: number): Node | undefined {
  if (node.type === 'sequence') return partAt(node.items, offset);
  if (node.type !== 'mapping') return undefined;
  const pair = partAt(node.pairs, offset);
  return pair !== undefined && holds(pair.key.span, offset) ? pair.key : pair?.value;
}

/**
 * The part of a mapping or a list that holds an offset, its end included. Parts mostly stand in order, so the last one
 * that begins before the offset is looked at first; all of them where that is not it.
 */
export function partAt<T extends { readonly span: Span }>(
  parts: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = parts[low];
  if (found !== undefined && holds(found.span, offset)) return found;
  return parts.find(({ span }) => holds(span, offset));
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
