import type { DatasetInput } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../../text/oneLine.ts';
import { known, type TreeNode } from '../../treeNode.ts';

/** Data that the run of a version declared as its input. */
export function dataNode({ name, digest, context, source, sourceType }: DatasetInput, id: string): TreeNode {
  return {
    id,
    label: oneLine(name),
    description: ['data', ...(context === undefined ? [] : [oneLine(context)]), oneLine(digest)].join(' · '),
    context: 'assay.state',
    icon: { name: 'table' },
    facts: known([
      ['Data', name],
      ['Digest', digest],
      ['Used for', context],
      ['From', `${sourceType} ${source}`],
    ]),
  };
}
