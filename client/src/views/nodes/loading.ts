import type { TreeNode } from '../treeNode.ts';

/** Something is awaited. */
export function loadingNode(parent: string, what: string): TreeNode {
  return {
    id: `${parent}/loading`,
    label: `Reading ${what}…`,
    context: 'assay.state',
    icon: { name: 'loading~spin' },
  };
}
