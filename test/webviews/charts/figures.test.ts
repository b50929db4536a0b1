import { describe, expect, test } from 'vitest';
import type { ChartsData } from '../../../webviews/charts/chartsData.ts';
import { Figures } from '../../../webviews/charts/figures.ts';
import { firstSettings, isChartsIntent, type DrawnSeries } from '../../../webviews/messages/charts.ts';

const data: ChartsData = {
  runs: ['a', 'b'].map((run, look) => ({ ref: { source: 's', run }, name: `run ${run}`, look })),
  keys: ['loss'],
  settings: firstSettings,
};

const of = (...values: number[]): ArrayBuffer => Float64Array.from(values).buffer;

function series(run: string, xs: number[], ys: number[], total = ys.length): DrawnSeries {
  return {
    ref: { source: 's', run, key: 'loss' },
    xs: of(...xs),
    ys: of(...ys),
    markXs: of(),
    markYs: of(),
    total,
    unplaced: 0,
  };
}

const two = [series('a', [0, 1], [1, 2]), series('b', [0, 1], [3, 4])];

function drawn(): { figures: Figures; ask: number } {
  const figures = new Figures();
  const intent = figures.ask('loss', data, { pixels: 100, repeats: undefined });
  const ask = intent.kind === 'draw' ? intent.ask : -1;
  figures.take({ kind: 'charts.series', figure: 'loss', ask, series: two, missing: [] }, data);
  return { figures, ask };
}

function ys(figures: Figures): number[][] {
  return figures.get('loss').lines.map(({ course }) => [...course.ys.subarray(0, course.length)]);
}

describe('a figure', () => {
  test('asks for the series of all runs, and draws what comes, each with its name and look', () => {
    const { figures } = drawn();
    const { lines, input, isWaiting } = figures.get('loss');
    expect(lines.map(({ name, look }) => [name, look.color])).toEqual([
      ['run a', 0],
      ['run b', 1],
    ]);
    expect(isWaiting).toBe(false);
    expect(input?.summary).toBe('loss by step, 2 lines: they end between 2 (run a) and 4 (run b).');
  });

  test('drops an answer to what was asked before', () => {
    const { figures, ask } = drawn();
    const intent = figures.ask('loss', data, { pixels: 100, repeats: undefined });
    expect(isChartsIntent({ kind: 'charts', intent })).toBe(true);
    const late = { kind: 'charts.series', figure: 'loss', ask, series: [], missing: [] } as const;
    expect(figures.take(late, data)).toBe(false);
    expect(ys(figures)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('grows by new points, and says since where', () => {
    const { figures, ask } = drawn();
    const one = { series: series('a', [2, 3], [5, 6], 4), isRestart: false };
    expect(figures.take({ kind: 'charts.new', figure: 'loss', ask, series: [one] }, data)).toBe(1);
    expect(ys(figures)).toEqual([
      [1, 2, 5, 6],
      [3, 4],
    ]);
    expect(figures.get('loss').lines[0]?.total).toBe(4);
  });

  test('exchanges a series that did not just go on, and takes one that was not there', () => {
    const { figures, ask } = drawn();
    const other = [
      { series: series('b', [0], [9]), isRestart: true },
      { series: series('c', [0], [7]), isRestart: false },
    ];
    expect(figures.take({ kind: 'charts.new', figure: 'loss', ask, series: other }, data)).toBe(true);
    expect(ys(figures)).toEqual([[1, 2], [9], [7]]);
  });

  test('keeps what it drew when there is a problem', () => {
    const { figures, ask } = drawn();
    const problem = { message: 'No answer.', action: 'Try again.' };
    figures.take({ kind: 'charts.problem', figure: 'loss', ask, problem }, data);
    expect(figures.get('loss')).toMatchObject({ problem, isWaiting: false });
    expect(ys(figures)).toHaveLength(2);
  });

  test('is not old any more once all of it came anew, and tells what it has grown by', () => {
    const { figures, ask } = drawn();
    const problem = { message: 'mlflow.db is locked.', action: 'Wait.' };
    figures.take({ kind: 'charts.problem', figure: 'loss', ask, problem }, data);
    const anew = [{ series: series('a', [0, 1, 2], [1, 2, 7]), isRestart: true }];
    figures.take({ kind: 'charts.new', figure: 'loss', ask, series: anew }, data);
    expect(figures.get('loss').problem).toBeUndefined();
    const more = [{ series: series('a', [3], [9], 4), isRestart: false }];
    expect(figures.take({ kind: 'charts.new', figure: 'loss', ask, series: more }, data)).toBe(2);
    expect(figures.summary('loss')).toContain('between 4 (run b) and 9 (run a)');
  });

  test('saves all points, whatever part of them is looked at', () => {
    const { figures } = drawn();
    figures.zoom('loss', [1, 2]);
    expect(figures.points('loss', data)).toMatchObject({
      kind: 'savePoints',
      name: 'loss.csv',
      query: { range: undefined, series: [{ run: 'a' }, { run: 'b' }] },
    });
  });

  test('draws groups as bands', () => {
    const figures = new Figures();
    const repeats = [{ label: 'both', members: [0, 1] }];
    const intent = figures.ask('loss', data, { pixels: 100, repeats });
    if (intent.kind !== 'drawBands') throw new Error('no bands');
    expect(intent.groups).toEqual(repeats);
    const level = { xs: of(0, 1), mean: of(2, 3), median: of(2, 3), low: of(1, 2), high: of(3, 4) };
    const band = { label: 'both', ...level };
    figures.take({ kind: 'charts.bands', figure: 'loss', ask: intent.ask, bands: [band] }, data);
    expect(figures.get('loss').bands.map(({ name, low }) => [name, low.ys[0]])).toEqual([['both', 1]]);
  });

  test('looks at a part at once with what is known, and asks for that part', () => {
    const { figures } = drawn();
    figures.zoom('loss', [0.5, 1]);
    expect(figures.get('loss').input?.range).toEqual([0.5, 1]);
    const intent = figures.ask('loss', data, { pixels: 100, repeats: undefined });
    expect(intent).toMatchObject({ query: { range: [0.5, 1] } });
  });
});
