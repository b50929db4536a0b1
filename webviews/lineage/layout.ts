import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { LineageEdgeView, LineageNodeView } from '../messages/lineage.ts';
import { boxHeight, boxWidth, mostBoxes, type Layout } from './boxes.ts';

/** Places boxes so that what leads to another stands before it: from left to right, or from top to bottom. */
export function place(
  nodes: readonly LineageNodeView[],
  edges: readonly LineageEdgeView[],
  direction: 'LR' | 'TB',
): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: direction, nodesep: 16, ranksep: 46, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const drawn = nodes.slice(0, mostBoxes);
  const ids = new Set(drawn.map(({ id }) => id));
  const kept = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const behind = new Set(drawn.filter(({ kind }) => isBehind(kind)).map(({ id }) => id));
  for (const { id } of drawn) graph.setNode(id, { width: boxWidth, height: boxHeight });
  for (const { from, to } of kept)
    graph.setEdge(...(behind.has(from) ? ([to, from] as const) : ([from, to] as const)));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: drawn.map(({ id }) => {
      const { x = 0, y = 0 } = graph.node(id);
      return { id, x: x - boxWidth / 2, y: y - boxHeight / 2 };
    }),
    lines: kept.map(({ from, to, word }) => {
      const isTurned = behind.has(from);
      const { points = [] } = isTurned ? graph.edge(to, from) : graph.edge(from, to);
      return { from, to, word, points: isTurned ? points.toReversed() : points };
    }),
  };
}

/** What belongs to a version once it is there stands behind it. */
function isBehind(kind: LineageNodeView['kind']): boolean {
  return kind === 'alias' || kind === 'environment';
}
