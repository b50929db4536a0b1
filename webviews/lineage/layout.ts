import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { LineageEdgeView, LineageNodeView } from '../messages/lineage.ts';
import {
  boxHeight,
  boxWidth,
  mostBoxes,
  type Direction,
  type Layout,
  type Line,
  type Point,
} from './boxes.ts';

/** Places boxes so that what leads to another stands before it: from left to right, or from top to bottom. */
export function place(
  nodes: readonly LineageNodeView[],
  edges: readonly LineageEdgeView[],
  direction: Direction,
): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: direction, nodesep: 16, ranksep: rankGap, marginx: 8, marginy: 8 });
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
    direction,
    boxes: drawn.map(({ id }) => {
      const { x = 0, y = 0 } = graph.node(id);
      return { id, x: x - boxWidth / 2, y: y - boxHeight / 2 };
    }),
    lines: kept.map(({ from, to, word }) => {
      const isTurned = behind.has(from);
      const [first, last] = isTurned ? [to, from] : [from, to];
      const { points = [] } = graph.edge(first, last);
      const bends = bendsOf(centreOf(graph.node(first)), points, centreOf(graph.node(last)), direction);
      return { from, to, word, bends: isTurned ? turned(bends) : bends };
    }),
  };
}

/**
 * A line leaves a box in the middle of its far side and comes to the next in the middle of its near side. Of the points
 * between, those beside boxes of a rank are passed straight; the others lie between ranks, where the line bends.
 */
function bendsOf(first: Point, points: readonly Point[], last: Point, direction: Direction): Line['bends'] {
  const half = (direction === 'LR' ? boxWidth : boxHeight) / 2;
  const along = ({ x, y }: Point): number => (direction === 'LR' ? x : y);
  const shifted = ({ x, y }: Point, by: number): Point =>
    direction === 'LR' ? { x: x + by, y } : { x, y: y + by };
  const rank = along(first);
  const pitch = half * 2 + rankGap;
  const isBeside = (point: Point): boolean => {
    const ranks = (along(point) - rank) / pitch;
    return Math.abs(ranks - Math.round(ranks)) < 0.01;
  };
  const passed = points.slice(1, -1).filter(isBeside);
  const stops = [first, ...passed, last];
  return stops
    .slice(1)
    .map((stop, place) => [shifted(stops[place] ?? first, half), shifted(stop, -half)] as const);
}

function centreOf({ x = 0, y = 0 }: NodeLabel): Point {
  return { x, y };
}

function turned(bends: Line['bends']): Line['bends'] {
  return bends.toReversed().map(([from, to]) => [to, from] as const);
}

/** How far one rank of boxes is from the next, in pixels. */
const rankGap = 46;

/** What belongs to a version once it is there stands behind it. */
function isBehind(kind: LineageNodeView['kind']): boolean {
  return kind === 'alias' || kind === 'environment';
}
