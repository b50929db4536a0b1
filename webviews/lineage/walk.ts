import type { Box, Layout } from './boxes.ts';

interface Way {
  readonly along: number;
  readonly aside: number;
}

/** So far aside of the way, for each step along it, a box may lie that a line leads to. */
const mostAside = 2;

/** The box that a key leads to from another: along a line where one goes that way, else the nearest; undefined for none. */
export function nextBox(key: string, id: string, { boxes, lines }: Layout): string | undefined {
  const from = boxes.find((box) => box.id === id);
  const wayTo = ways[key];
  if (from === undefined || wayTo === undefined) return undefined;
  const ahead = boxes.map((box) => ({ box, ...wayTo(from, box) })).filter(({ along }) => along > 0);
  const joined = new Set(lines.flatMap((line) => otherEnd(line, id)));
  const onLines = ahead.filter(({ box, along, aside }) => joined.has(box.id) && aside <= along * mostAside);
  const some = onLines.length > 0 ? onLines : ahead;
  return [...some].sort((a, b) => distance(a) - distance(b))[0]?.box.id;
}

function otherEnd(
  { from, to }: { readonly from: string; readonly to: string },
  id: string,
): readonly string[] {
  if (from === id) return [to];
  return to === id ? [from] : [];
}

/** What lies aside is farther for a person than what lies ahead. */
function distance({ along, aside }: Way): number {
  return along + aside * mostAside;
}

/** How far a box lies in the way of a key, and aside of it. */
const ways: Readonly<Record<string, (from: Box, to: Box) => Way>> = {
  ArrowRight: (from, to) => ({ along: to.x - from.x, aside: Math.abs(to.y - from.y) }),
  ArrowLeft: (from, to) => ({ along: from.x - to.x, aside: Math.abs(to.y - from.y) }),
  ArrowDown: (from, to) => ({ along: to.y - from.y, aside: Math.abs(to.x - from.x) }),
  ArrowUp: (from, to) => ({ along: from.y - to.y, aside: Math.abs(to.x - from.x) }),
};
