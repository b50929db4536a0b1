import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';
import type { TreeNode } from '../treeNode.ts';
import { groupNode } from './nodes/group.ts';
import { runNode, type RunLook } from './nodes/run.ts';
import { runTree, type RunBranch } from './runTree.ts';

/** The runs of a list as nodes, nested ones below their parents. */
export function runNodes(
  runs: readonly RunSummary[],
  parents: ReadonlyMap<string, RunSummary>,
  look: Omit<RunLook, 'nested'>,
): readonly TreeNode[] {
  const nodeOf = (branch: RunBranch): TreeNode => {
    const nested = branch.children.map(nodeOf);
    return branch.kind === 'run'
      ? runNode(branch.run, { ...look, nested })
      : groupNode(look.source, branch.parent, nested);
  };
  return runTree(runs, parents).map(nodeOf);
}
