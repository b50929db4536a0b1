import type { Box, Layout } from './boxes.ts';

/** The box that a key leads to from another: along an edge sideways, else to the nearest that way; undefined for none. */
export function nextBox(key: string, id: string, { boxes, lines }: Layout): string | undefined {
  const from = boxes.find((box) => box.id === id);
  const way = ways[key];
  if (from === undefined || way === undefined) return undefined;
  const ahead = boxes.filter((box) => box.id !== id && way(from, box) > 0);
  const joined = new Set(
    lines.flatMap((line) => (line.from === id ? [line.to] : line.to === id ? [line.from] : [])),
  );
  const along = ahead.filter((box) => joined.has(box.id));
  return nearest(from, along.length > 0 ? along : ahead)?.id;
}

/** How far a box lies in the way of a key. */
const ways: Readonly<Record<string, (from: Box, to: Box) => number>> = {
  ArrowRight: (from, to) => to.x - from.x,
  ArrowLeft: (from, to) => from.x - to.x,
  ArrowDown: (from, to) => to.y - from.y,
  ArrowUp: (from, to) => from.y - to.y,
};

function nearest(from: Box, boxes: readonly Box[]): Box | undefined {
  const distance = (box: Box): number => Math.hypot(box.x - from.x, box.y - from.y);
  return [...boxes].sort((a, b) => distance(a) - distance(b))[0];
}
