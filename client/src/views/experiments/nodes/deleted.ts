import type { TreeNode } from '../../treeNode.ts';

/** The deleted runs of an experiment, which are read when it is opened. */
export function deletedNode(
  id: string,
  count: number | undefined,
  children: () => Promise<readonly TreeNode[]>,
): TreeNode {
  const label = count === undefined ? 'Deleted' : `Deleted (${count.toLocaleString('en')})`;
  return {
    id,
    label,
    context: 'assay.deleted',
    icon: { name: 'trash' },
    facts: [{ label, value: 'runs that can be restored' }],
    children,
  };
}
