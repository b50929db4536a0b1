import { shortId } from '../../../text/oneLine.ts';
import { known, type TreeNode } from '../../treeNode.ts';

/** Runs of a parent that is not in the list and was not found. */
export function groupNode(source: string, parent: string, runs: readonly TreeNode[]): TreeNode {
  return {
    id: `${source}/nested/${parent}`,
    label: `Nested in ${shortId(parent)}`,
    description: 'the run itself is deleted or was not found',
    context: 'assay.state',
    icon: { name: 'list-tree' },
    facts: known([['Nested in', parent]]),
    isOpen: true,
    children: () => Promise.resolve(runs),
  };
}
