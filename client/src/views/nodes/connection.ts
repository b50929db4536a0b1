import type { Connection } from '../../../../server/src/protocol/connections.ts';
import { oneLine } from '../../text/oneLine.ts';
import { known, type TreeNode } from '../treeNode.ts';

const naming = {
  found: 'found in the workspace',
  manifest: 'named in assay.yaml',
  'environment-file': 'named in .env',
  user: 'added by you',
} as const;

/** A server that may not be talked to: it is named by a file and not approved, or the user refused it. */
export function connectionNode(connection: Connection): TreeNode {
  const isRefused = connection.approval === 'refused';
  const line = connection.at === undefined ? '' : ` line ${connection.at.line + 1}`;
  return {
    id: `${connection.id}/connection`,
    label: oneLine(connection.label),
    description: isRefused ? 'refused' : `not approved, ${naming[connection.named]}`,
    context: isRefused ? 'assay.connectionRefused' : 'assay.connectionOpen',
    icon: { name: isRefused ? 'circle-slash' : 'shield' },
    facts: known([
      ['Server', connection.location],
      ['Origin', connection.origin],
      ['Where', `${naming[connection.named]}${line}`],
      ['What to do', isRefused ? 'approve it, or leave it refused' : 'approve it, and its runs are read'],
    ]),
    subject: { kind: 'connection', connection: connection.id },
    click: 'assay.connection.approve',
  };
}
