import type { Node, Pair, ScalarNode } from '../node.ts';

/** A span that still grows. */
interface OpenSpan {
  start: number;
  end: number;
}

/** A mapping that is being read. */
export interface OpenMapping {
  readonly type: 'mapping';
  readonly pairs: Pair[];
  readonly span: OpenSpan;
}

/** A list that is being read. */
export interface OpenSequence {
  readonly type: 'sequence';
  readonly items: Node[];
  readonly span: OpenSpan;
}

export function mappingAt(start: number, end: number): OpenMapping {
  return { type: 'mapping', pairs: [], span: { start, end } };
}

export function sequenceAt(start: number, end: number): OpenSequence {
  return { type: 'sequence', items: [], span: { start, end } };
}

/** The value of what nothing was written for. */
export function emptyAt(at: number): ScalarNode {
  return { type: 'scalar', value: null, style: 'plain', source: '', span: { start: at, end: at } };
}
