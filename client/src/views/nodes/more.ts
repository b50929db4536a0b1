import { pageSize } from '../pagedLists.ts';
import type { TreeNode } from '../treeNode.ts';

/** There is more than the pages that were read. */
export function moreNode(parent: string, shown: number, total: number): TreeNode {
  const next = Math.max(1, Math.min(pageSize, total - shown));
  return {
    id: `${parent}/more`,
    label: `Show ${next} more`,
    description: `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} shown`,
    context: 'assay.more',
    icon: { name: 'ellipsis' },
    subject: { kind: 'list', list: parent },
    click: 'assay.source.showMore',
  };
}
