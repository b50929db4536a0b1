import type { Listing } from '../pagedLists.ts';
import type { TreeNode } from '../treeNode.ts';
import { loadingNode } from './loading.ts';
import { moreNode } from './more.ts';
import { staleNode } from './stale.ts';
import { unavailableNode } from './unavailable.ts';

export interface PageLook<T> {
  /** The node that the list is below. */
  readonly parent: string;
  readonly now: number;
  /** What is read, in the words of a person who waits for more of it. */
  readonly what: string;
  readonly empty: TreeNode;
  nodes(items: readonly T[]): readonly TreeNode[];
}

/** What a list looks like in a tree: its items, that there are none or more, or why it could not be read. */
export function pageNodes<T>(listing: Listing<T>, look: PageLook<T>): readonly TreeNode[] {
  const { answer } = listing;
  if (!answer.ok) return [unavailableNode(look.parent, answer.problem)];
  const { items } = answer.value;
  return [
    ...(listing.problem === undefined
      ? []
      : [staleNode(look.parent, listing.problem, { at: answer.readAt, now: look.now })]),
    ...(items.length === 0 ? [look.empty] : look.nodes(items)),
    ...moreNodes(listing, look),
  ];
}

function moreNodes<T>({ answer, isGrowing }: Listing<T>, { parent, what }: PageLook<T>): readonly TreeNode[] {
  if (!answer.ok || answer.value.next === undefined) return [];
  if (isGrowing) return [loadingNode(parent, `more ${what}`)];
  return [moreNode(parent, answer.value.items.length, answer.value.total)];
}
