import { runNode } from '../../client/src/views/experiments/nodes/run.ts';
import { versionNode } from '../../client/src/views/registry/nodes/version.ts';
import type { TreeNode } from '../../client/src/views/treeNode.ts';
import { now, summary, version } from './trackingServer.ts';

const facts = { can: [], notes: new Map(), baselines: new Set<string>() };

/** A run of the source `s` as the tree has it, with those nested in it. */
export function runItem(name: string, nested: readonly TreeNode[] = []): TreeNode {
  return runNode(summary(name), { source: 's', now, metrics: [], facts, nested });
}

/** A version of the model churn of the source `s` as the tree has it. */
export function versionItem(name: string): TreeNode {
  const children = (): Promise<readonly TreeNode[]> => Promise.resolve([]);
  return versionNode(version(name), { source: 's', now, can: [], environments: [], children });
}
