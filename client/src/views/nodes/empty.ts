import type { TreeNode } from '../treeNode.ts';

/** There is nothing here, and what would fill it. */
export function emptyNode(parent: string, label: string, filledBy: string): TreeNode {
  return {
    id: `${parent}/empty`,
    label,
    description: filledBy,
    context: 'assay.state',
    icon: { name: 'info' },
    facts: [{ label, value: filledBy }],
  };
}
