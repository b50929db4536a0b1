import { expect, test } from 'vitest';
import type { Plot } from '../../../webviews/messages/charts.ts';
import { firstSettings } from '../../../webviews/messages/charts.ts';
import { matrixSvg, matrixTable } from '../../../webviews/charts/matrix.ts';
import { parallelSvg, stepOf } from '../../../webviews/charts/parallelSvg.ts';
import { fileName } from '../../../webviews/charts/saving.ts';
import { columnsOf, parallelAxes, parallelLines, valuesTable } from '../../../webviews/charts/values.ts';

const look = {
  palette: [{ red: 1, green: 2, blue: 3 }],
  foreground: '#fff',
  background: '#000',
  title: 'a&b',
};

const data = {
  runs: ['a', '<b>'].map((name, place) => ({ ref: { source: 's', run: name }, name, look: place })),
  keys: [],
  settings: firstSettings,
};
const columns = columnsOf(data, [
  { ref: { source: 's', run: 'a' }, params: [['model', 'gbm']], metrics: [['auc', '0.8']] },
  { ref: { source: 's', run: '<b>' }, params: [['model', 'forest']], metrics: [] },
]);

test('parallel coordinates as a file: axes with their ends, the runs that pass, names as text', () => {
  const axes = parallelAxes(columns, [], new Map());
  const svg = parallelSvg(axes, parallelLines(data, axes), look);
  expect(svg.match(/<line /g)).toHaveLength(2);
  expect(svg.match(/<path /g)).toHaveLength(2);
  expect(svg).toContain('<title>&lt;b&gt;</title>');
  for (const text of ['gbm', 'forest', 'model', 'auc']) expect(svg).toContain(`>${text}</text>`);

  const narrowed = parallelAxes(columns, [], new Map([['model', [0.5, 1]]]));
  expect(parallelSvg(narrowed, parallelLines(data, narrowed), look).match(/<path /g)).toHaveLength(1);
});

test('axes take the room that there is, and never stand too close', () => {
  expect(stepOf(3, 920)).toBe(400);
  expect(stepOf(20, 920)).toBe(150);
  expect(stepOf(1, 920)).toBe(800);
});

test('a confusion matrix as a file and as a table', () => {
  const plot: Extract<Plot, { readonly kind: 'matrix' }> = {
    kind: 'matrix',
    labels: ['stays', '<leaves>'],
    cells: [
      [50, 3],
      [8, 40],
    ],
    isNormalized: false,
    why: '',
    table: { columns: [], rows: [] },
  };
  const svg = matrixSvg(plot, look);
  expect(svg.match(/fill-opacity="[^"]+"/g)).toEqual([
    'fill-opacity="0.450"',
    'fill-opacity="0.027"',
    'fill-opacity="0.072"',
    'fill-opacity="0.360"',
  ]);
  expect(svg).toContain('&lt;leaves&gt;');
  expect(svg).not.toContain('<leaves>');
  expect(matrixTable(plot)).toEqual({
    columns: ['true', 'stays', '<leaves>'],
    rows: [
      ['stays', '50', '3'],
      ['<leaves>', '8', '40'],
    ],
  });
});

test('the values of runs as a table: words as words, nothing where a run has no value', () => {
  expect(valuesTable(data, columns)).toEqual({
    columns: ['run', 'model', 'auc'],
    rows: [
      ['a', 'gbm', '0.8'],
      ['<b>', 'forest', ''],
    ],
  });
});

test('a file has a name that every system takes', () => {
  expect(fileName('auc by a/b: "c"', 'svg')).toBe('auc-by-a-b-c-.svg');
});
