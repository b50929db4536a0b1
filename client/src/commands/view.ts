import type { TreeNode } from '../views/treeNode.ts';

/** A tree as commands use it. */
export interface View {
  changed(source?: string): void;
  showMore(list: string): void;
  /** Reads the lists below these nodes again: they were changed from here. */
  refresh(...lists: readonly string[]): void;
  /** What is below a node, or at the top, however long reading it takes. */
  nodes(node?: TreeNode): Promise<readonly TreeNode[]>;
}
