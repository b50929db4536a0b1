import { describe, expect, test } from 'vitest';
import type { LineageNodeView } from '../../../webviews/messages/lineage.ts';
import {
  boxHeight,
  boxWidth,
  mostBoxes,
  type Box,
  type Direction,
  type Line,
  type Point,
} from '../../../webviews/lineage/boxes.ts';
import { place } from '../../../webviews/lineage/layout.ts';
import { nextBox } from '../../../webviews/lineage/walk.ts';
import { fitting, zoomed, zoomKey } from '../../../webviews/lineage/zoom.ts';

function node(id: string, kind: LineageNodeView['kind']): LineageNodeView {
  return { id, kind, label: id, detail: undefined, canOpen: false };
}

/** Points of a drawn line: of its bends as `graph.ts` draws them, and of the straight parts between. */
function pointsOn(bends: Line['bends'], direction: Direction): readonly Point[] {
  const parts = Array.from({ length: 21 }, (_, index) => index / 20);
  const ends = bends.flat();
  const straight = ends.slice(1, -1).flatMap((from, place) => {
    const to = ends[place + 2];
    return place % 2 === 1 || to === undefined ? [] : parts.map((t) => mixed(from, to, t));
  });
  const bent = bends.flatMap(([from, to]) =>
    parts.map((t) => {
      const eased = 3 * t * t - 2 * t * t * t;
      const along = 1.5 * t * (1 - t) + t * t * t;
      const [x, y] = direction === 'LR' ? [along, eased] : [eased, along];
      return { x: from.x + (to.x - from.x) * x, y: from.y + (to.y - from.y) * y };
    }),
  );
  return [...straight, ...bent];
}

function mixed(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + boxWidth && y > box.y && y < box.y + boxHeight;
}

const nodes = [
  node('version', 'version'),
  node('run', 'run'),
  node('commit', 'commit'),
  node('data', 'data'),
];
const edges = [
  { from: 'run', to: 'version', word: 'made' },
  { from: 'commit', to: 'run', word: 'is the code of' },
  { from: 'data', to: 'run', word: 'was read by' },
];

describe('the picture', () => {
  test('what leads to another stands before it, aliases behind', () => {
    const more = [...nodes, node('alias:champion', 'alias')];
    const aliased = [...edges, { from: 'alias:champion', to: 'version', word: 'names' }];
    const { boxes, lines, width } = place(more, aliased, 'LR');
    const x = (id: string): number => boxes.find((box) => box.id === id)?.x ?? Number.NaN;
    expect(x('commit')).toBeLessThan(x('run'));
    expect(x('run')).toBeLessThan(x('version'));
    expect(x('version')).toBeLessThan(x('alias:champion'));
    expect(width).toBeGreaterThan(4 * boxWidth);
    const named = lines.find(({ word }) => word === 'names');
    expect(named?.bends[0]?.[0].x).toBeGreaterThan(named?.bends.at(-1)?.[1].x ?? 0);
  });

  test('no two boxes overlap, and a narrow one goes down', () => {
    const { boxes } = place(nodes, edges, 'TB');
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const y = (id: string): number => boxes.find((box) => box.id === id)?.y ?? Number.NaN;
    expect(y('run')).toBeLessThan(y('version'));
  });

  test.each(['LR', 'TB'] as const)('no line crosses a box on its way, drawn %s', (direction) => {
    const more = [
      ...nodes,
      node('pipeline', 'pipeline'),
      node('step', 'step'),
      ...Array.from({ length: 5 }, (_, index) => node(`part ${index}`, 'data')),
      node('card', 'card'),
      node('environment', 'environment'),
    ];
    const joined = [
      ...edges,
      { from: 'pipeline', to: 'step', word: 'holds' },
      { from: 'pipeline', to: 'version', word: 'leads to' },
      ...Array.from({ length: 5 }, (_, index) => ({ from: `part ${index}`, to: 'step', word: 'is read by' })),
      { from: 'step', to: 'run', word: 'ran as' },
      { from: 'card', to: 'version', word: 'tells of' },
      { from: 'environment', to: 'version', word: 'may get' },
    ];
    const { boxes, lines } = place(more, joined, direction);
    for (const { bends, from, to } of lines) {
      const others = boxes.filter(({ id }) => id !== from && id !== to);
      for (const point of pointsOn(bends, direction)) {
        expect(others.filter((box) => isInside(point, box))).toEqual([]);
      }
    }
  });

  test('not more boxes are drawn than a person can look at', () => {
    const many = [...nodes, ...Array.from({ length: 100 }, (_, index) => node(`data:${index}`, 'data'))];
    const joined = [
      ...edges,
      ...many.slice(4).map(({ id }) => ({ from: id, to: 'run', word: 'was read by' })),
    ];
    expect(place(many, joined, 'LR').boxes).toHaveLength(mostBoxes);
  });

  test('the arrow keys walk along the lines', () => {
    const layout = place(nodes, edges, 'LR');
    expect(nextBox('ArrowLeft', 'version', layout)).toBe('run');
    expect(['commit', 'data']).toContain(nextBox('ArrowLeft', 'run', layout));
    expect(nextBox('ArrowRight', 'commit', layout)).toBe('run');
    expect(new Set(['ArrowUp', 'ArrowDown'].map((key) => nextBox(key, 'commit', layout)))).toContain('data');
    expect(nextBox('ArrowRight', 'version', layout)).toBeUndefined();
    expect(nextBox('a', 'version', layout)).toBeUndefined();
    expect(nextBox('ArrowLeft', 'nowhere', layout)).toBeUndefined();
  });
});

test('the size: it fits where it can be read, and keys change it within bounds', () => {
  expect(fitting(500, 1000)).toBe(1);
  expect(fitting(1250, 1000)).toBe(0.8);
  expect(fitting(10_000, 1000)).toBe(0.65);
  expect(zoomed(1, 1.25)).toBe(1.25);
  expect(zoomed(2, 1.25)).toBe(2);
  expect(zoomed(0.4, 0.8)).toBe(0.4);
  expect(zoomKey('+', 1)).toBe(1.25);
  expect(zoomKey('-', 1)).toBe(0.8);
  expect(zoomKey('0', 2)).toBeUndefined();
  expect(zoomKey('a', 1)).toBeNull();
});
