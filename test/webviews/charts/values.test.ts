import { describe, expect, test } from 'vitest';
import type { RunValues } from '../../../webviews/messages/charts.ts';
import { firstSettings } from '../../../webviews/messages/charts.ts';
import type { ChartsData } from '../../../webviews/charts/chartsData.ts';
import { repeatsOf } from '../../../webviews/charts/repeats.ts';
import { scatterInput } from '../../../webviews/charts/scatter.ts';
import {
  columnsOf,
  columnsShown,
  moved,
  parallelAxes,
  parallelLines,
} from '../../../webviews/charts/values.ts';

const ref = (run: string) => ({ source: 's', run });
const data: ChartsData = {
  runs: ['a', 'b', 'c'].map((run, look) => ({ ref: ref(run), name: run, look })),
  keys: [],
  settings: firstSettings,
};

function valuesOf(run: string, params: Record<string, string>, auc: string): RunValues {
  return { ref: ref(run), params: Object.entries(params), metrics: [['auc', auc]] };
}

const values = [
  valuesOf('a', { lr: '0.1', model: 'gbm', seed: '1', same: 'x' }, '0.8'),
  valuesOf('b', { lr: '0.1', model: 'gbm', seed: '2', same: 'x' }, '0.9'),
  valuesOf('c', { lr: '0.2', model: 'forest', seed: '1', same: 'x' }, 'NaN'),
];

describe('columns', () => {
  const columns = columnsOf(data, values);

  test('are the parameters that differ and the metrics; words are numbered in their order', () => {
    expect(columns.map(({ name, words, values: all }) => [name, words, all])).toEqual([
      ['lr', [], [0.1, 0.1, 0.2]],
      ['model', ['forest', 'gbm'], [1, 1, 0]],
      ['seed', [], [1, 2, 1]],
      ['auc', [], [0.8, 0.9, undefined]],
    ]);
  });

  test('make a dot of each run that has both values', () => {
    const [, model, , auc] = columns;
    if (model === undefined || auc === undefined) throw new Error('no columns');
    const input = scatterInput(data, model, auc);
    expect(input.lines.map(({ name, course }) => [name, course.xs[0], course.ys[0]])).toEqual([
      ['a', 1, 0.8],
      ['b', 1, 0.9],
    ]);
    expect(input.xWords).toEqual(['forest', 'gbm']);
  });

  test('make axes in the order that a person wants, and lines that all brushes let through', () => {
    const axes = parallelAxes(columns, ['auc', 'lr'], new Map([['auc', [0.5, 1]]]));
    expect(axes.map(({ column }) => column.name)).toEqual(['auc', 'lr', 'model', 'seed']);
    expect(parallelLines(data, axes).map(({ heights, isOn }) => [heights[0], isOn])).toEqual([
      [0, false],
      [1, true],
      [undefined, false],
    ]);
  });
});

test('a parameter and a metric of one name are two columns', () => {
  const both = ['1', '2'].map((lr, place) => ({
    ref: ref(['a', 'b'][place] ?? ''),
    params: [['lr', lr]] as const,
    metrics: [['lr', '0.5']] as const,
  }));
  expect(columnsOf(data, both).map(({ name }) => name)).toEqual(['lr (parameter)', 'lr (metric)']);
});

test('a metric that is no number in any run has no axis', () => {
  const none = [valuesOf('a', {}, 'NaN'), valuesOf('b', {}, 'Infinity')];
  expect(parallelAxes(columnsOf(data, none), [], new Map())).toEqual([]);
});

test('of many parameters and metrics some of both have an axis', () => {
  const many = ['a', 'b'].map((run, place) => ({
    ref: ref(run),
    params: Array.from({ length: 14 }, (_, n) => [`p${n}`, String(n + place)] as const),
    metrics: Array.from({ length: 2 }, (_, n) => [`m${n}`, String(n)] as const),
  }));
  const kinds = columnsShown(columnsOf(data, many), 10).map(({ kind }) => kind);
  expect([kinds.length, kinds.filter((kind) => kind === 'metric').length]).toEqual([10, 2]);
  expect(columnsShown(columnsOf(data, values), 10).map(({ name }) => name)).toEqual([
    'lr',
    'model',
    'seed',
    'auc',
  ]);
});

test('an axis moves past the others, not out of them', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
});

test('runs that differ by nothing but their seed are repeats; a run of which nothing is known stands alone', () => {
  expect(repeatsOf(data, values)).toEqual([
    { label: 'a and 1 more', members: [0, 1] },
    { label: 'c', members: [2] },
  ]);
  expect(repeatsOf(data, []).map(({ members }) => members)).toEqual([[0], [1], [2]]);
});
