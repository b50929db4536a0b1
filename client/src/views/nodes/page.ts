import type { Answer, Page } from '../../../../server/src/protocol/tracking.ts';
import type { TreeNode } from '../treeNode.ts';
import { moreNode } from './more.ts';
import { unavailableNode } from './unavailable.ts';

export interface PageLook<T> {
  /** The node that the list is below. */
  readonly parent: string;
  readonly empty: TreeNode;
  nodes(items: readonly T[]): readonly TreeNode[];
}

/** What an answer looks like in a tree: its items, that there are none or more, or why it could not be read. */
export function pageNodes<T>(answer: Answer<Page<T>>, look: PageLook<T>): readonly TreeNode[] {
  if (!answer.ok) return [unavailableNode(look.parent, answer.problem)];
  const { items, total, next } = answer.value;
  if (items.length === 0) return [look.empty];
  const nodes = look.nodes(items);
  return next === undefined ? nodes : [...nodes, moreNode(look.parent, items.length, total)];
}
