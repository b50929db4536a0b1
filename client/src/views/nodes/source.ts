import type { SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../text/oneLine.ts';
import { known, type TreeNode } from '../treeNode.ts';

/** A store; shown only where the workspace has more than one. */
export function sourceNode(source: SourceInfo, children: () => Promise<readonly TreeNode[]>): TreeNode {
  return {
    id: source.id,
    label: oneLine(source.label),
    description: 'MLflow',
    context: 'assay.source',
    icon: { name: 'database' },
    isOpen: true,
    facts: known([
      ['Store', source.label],
      ['Place', source.location],
    ]),
    children,
  };
}
