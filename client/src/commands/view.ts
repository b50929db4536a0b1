import type { TreeNode } from '../views/treeNode.ts';

/** A tree as commands use it. */
export interface View {
  changed(source?: string): void;
  showMore(list: string): void;
  /** Reads the lists below these nodes again: they were changed from here. */
  refresh(...lists: readonly string[]): void;
  getChildren(node?: TreeNode): Promise<TreeNode[]>;
}
