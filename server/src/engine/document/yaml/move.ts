import type { Node, Pair } from '../node.ts';
import type { Span } from '../span.ts';

/** Moves a pair and all that is in it to where it stands after an edit before it. */
export function movePair({ key, value, span }: Pair, delta: number): void {
  moveSpan(span, delta);
  moveNode(key, delta);
  if (value !== undefined) moveNode(value, delta);
}

function moveNode(node: Node, delta: number): void {
  moveSpan(node.span, delta);
  if (node.type === 'mapping') for (const pair of node.pairs) movePair(pair, delta);
  else if (node.type === 'sequence') for (const item of node.items) moveNode(item, delta);
}

function moveSpan(span: Span, delta: number): void {
  const open: { start: number; end: number } = span;
  open.start += delta;
  open.end += delta;
}
