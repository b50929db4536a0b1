import type { SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../text/oneLine.ts';
import { known, type TreeNode } from '../treeNode.ts';

const systems = { mlflow: 'MLflow', dvc: 'DVC', gto: 'GTO' } as const;

/** A source; shown only where the workspace has more than one. */
export function sourceNode(source: SourceInfo, children: () => Promise<readonly TreeNode[]>): TreeNode {
  const isAddress = /^https?:/.test(source.location);
  return {
    id: source.id,
    label: oneLine(source.label),
    description: systems[source.system],
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
