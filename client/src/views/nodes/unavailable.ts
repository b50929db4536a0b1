import type { Unavailable } from '../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { TreeNode } from '../treeNode.ts';

/** It could not be read: one cause, one thing to do; a click tries again. */
export function unavailableNode(parent: string, problem: Unavailable): TreeNode {
  return {
    id: `${parent}/unavailable`,
    label: oneLine(problem.message),
    description: oneLine(problem.action),
    context: 'assay.state',
    icon: { name: problem.reason === 'not-trusted' ? 'workspace-untrusted' : 'warning' },
    facts: [
      { label: 'Cause', value: problem.message },
      { label: 'What to do', value: problem.action },
      { label: 'Click', value: 'tries again' },
    ],
    click: 'assay.source.refresh',
  };
}
