import type { SourceState } from '../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../text/oneLine.ts';
import { known, type TreeNode } from '../treeNode.ts';

/** A source of a version that Assay is not tested with says so first; of a tested one there is nothing to say. */
export function standingNodes(parent: string, state: SourceState | undefined): readonly TreeNode[] {
  if (state?.problem === undefined || state.verdict === 'supported') return [];
  const { problem, version, supported } = state;
  return [
    {
      id: `${parent}/standing`,
      label: oneLine(problem.message),
      description: oneLine(problem.action),
      context: 'assay.state',
      icon: { name: state.verdict === 'untested' ? 'info' : 'warning' },
      facts: known([
        ['Cause', problem.message],
        ['What to do', problem.action],
        ['Version', version],
        ['Tested with', supported],
      ]),
    },
  ];
}
