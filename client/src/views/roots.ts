import { listConnections, type Connection } from '../../../server/src/protocol/connections.ts';
import type { SourceInfo } from '../../../server/src/protocol/tracking.ts';
import { listSources } from '../../../server/src/protocol/tracking.ts';
import { noAnswer } from '../server/read.ts';
import type { Server } from '../server/server.ts';
import { connectionNode } from './nodes/connection.ts';
import { loadingNode } from './nodes/loading.ts';
import { sourceNode } from './nodes/source.ts';
import { unavailableNode } from './nodes/unavailable.ts';
import type { Standing } from '../statusBar/healthText.ts';
import type { SourceTree, TreeNode } from './treeNode.ts';

export interface RootsOptions {
  readonly server: Pick<Server, 'ask'>;
  readonly tree: SourceTree;
  /** What the server is at: while it starts it may know of more sources soon, and once it is off of none. */
  state(): Standing['state'];
}

/**
 * The top of a view: what the only source has, or each of several sources. Nothing where there is no source: the
 * view's welcome says then what would fill it.
 */
export async function roots({ server, tree, state }: RootsOptions): Promise<readonly TreeNode[]> {
  if (state() === 'stopped') return [];
  let sources: readonly SourceInfo[];
  let connections: readonly Connection[];
  try {
    const all = await server.ask(listSources, null);
    sources = all.filter(({ lacks }) => lacks !== tree.what);
    connections = await server.ask(listConnections, null);
  } catch (error) {
    return [unavailableNode('sources', noAnswer(error))];
  }
  const waiting = connections.filter(({ approval }) => approval === 'open' || approval === 'refused');
  if (sources.length + waiting.length === 0)
    return state() === 'starting' ? [loadingNode('sources', 'the workspace')] : [];
  const [only, ...others] = sources;
  if (only !== undefined && others.length + waiting.length === 0) return tree.children(only);
  return [
    ...sources.map((source) => sourceNode(source, () => tree.children(source))),
    ...waiting.map(connectionNode),
  ];
}
