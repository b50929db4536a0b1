import { age } from '../../../../webviews/messages/age.ts';
import type { Unavailable } from '../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../text/oneLine.ts';
import { known, type TreeNode } from '../treeNode.ts';

/** What is shown below is what was read before: asking again has not worked; a click tries again. */
export function staleNode(parent: string, problem: Unavailable, read: { at: number; now: number }): TreeNode {
  const since = age(read.at, read.now);
  return {
    id: `${parent}/stale`,
    label: oneLine(problem.message),
    description: `shown as read ${since}`,
    context: 'assay.state',
    icon: { name: 'warning' },
    facts: known([
      ['Cause', problem.message],
      ['What to do', problem.action],
      ['Shown', `as read ${since}`],
      ['Click', 'tries again'],
    ]),
    click: 'assay.source.refresh',
  };
}
