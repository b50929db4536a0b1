import { pageSize } from '../pagedLists.ts';
import type { TreeNode } from '../treeNode.ts';

/** There is more than the pages that were read. */
export function moreNode(parent: string, shown: number, total: number | undefined): TreeNode {
  const next = total === undefined ? '' : `${Math.max(1, Math.min(pageSize, total - shown))} `;
  const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
  return {
    id: `${parent}/more`,
    label: `Show ${next}more`,
    description: `${shown.toLocaleString('en')}${of} shown`,
    context: 'assay.more',
    icon: { name: 'ellipsis' },
    subject: { kind: 'list', list: parent },
    click: 'assay.source.showMore',
  };
}
