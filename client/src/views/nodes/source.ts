import type { SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../text/oneLine.ts';
import { systemWords } from '../../text/systems.ts';
import { known, type TreeNode } from '../treeNode.ts';

/** A source; shown only where the workspace has more than one. */
export function sourceNode(source: SourceInfo, children: () => Promise<readonly TreeNode[]>): TreeNode {
  const isAddress = /^https?:/.test(source.location);
  return {
    id: source.id,
    label: oneLine(source.label),
    description: systemWords[source.system].name,
    context: isAddress ? 'assay.sourceAddress' : 'assay.source',
    subject: { kind: 'connection', connection: source.id },
    icon: { name: isAddress ? 'server' : 'database' },
    isOpen: true,
    facts: known([
      ['Source', source.label],
      ['Place', source.location],
    ]),
    children,
  };
}
