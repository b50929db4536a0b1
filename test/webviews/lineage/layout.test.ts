import { describe, expect, test } from 'vitest';
import type { LineageNodeView } from '../../../webviews/messages/lineage.ts';
import { boxWidth, mostBoxes } from '../../../webviews/lineage/boxes.ts';
import { place } from '../../../webviews/lineage/layout.ts';
import { nextBox } from '../../../webviews/lineage/walk.ts';
import { fitting, zoomed, zoomKey } from '../../../webviews/lineage/zoom.ts';

function node(id: string, kind: LineageNodeView['kind']): LineageNodeView {
  return { id, kind, label: id, detail: undefined, canOpen: false };
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
    expect(named?.points[0]?.x).toBeGreaterThan(named?.points.at(-1)?.x ?? 0);
  });

  test('no two boxes overlap, and a narrow one goes down', () => {
    const { boxes } = place(nodes, edges, 'TB');
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const y = (id: string): number => boxes.find((box) => box.id === id)?.y ?? Number.NaN;
    expect(y('run')).toBeLessThan(y('version'));
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
