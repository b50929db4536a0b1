import { expect, test } from 'vitest';
import { Plots } from '../../../webviews/charts/plots.ts';
import { inputOf } from '../../../webviews/charts/plotsView.ts';

const run = (name: string) => ({ source: 's', run: name });

test('files of one name are shown of all runs side by side; numbered pictures are one with steps', () => {
  const plots = new Plots();
  const image = (path: string) => ({ path, what: 'image' as const });
  const roc = { path: 'roc.json', what: 'plot' as const };
  const list = { kind: 'charts.plots', others: 0, problem: undefined } as const;
  plots.begin([run('a'), run('b')]);
  plots.take({ ...list, run: run('gone'), files: [image('late.png')] });
  plots.take({ ...list, run: run('a'), files: [roc, image('img/10.png'), image('img/2.png')] });
  expect(plots.isWaiting(2)).toBe(true);
  plots.take({ ...list, run: run('b'), files: [roc] });
  expect(plots.isWaiting(2)).toBe(false);
  expect(plots.groups().map(({ name, files }) => [name, files.map(({ path }) => path)])).toEqual([
    ['img/*.png', ['img/2.png', 'img/10.png']],
    ['roc.json', ['roc.json']],
  ]);
  plots.choose('roc.json');
  expect(plots.unread()).toEqual([run('a'), run('b')]);
  expect(plots.shown(run('a'))).toBeUndefined();
  const problem = { message: 'No.', action: 'Wait.' };
  plots.take({ kind: 'charts.plot', run: run('a'), path: 'roc.json', plot: undefined, problem });
  expect(plots.shown(run('a'))).toEqual({ plot: undefined, problem });
  expect(plots.unread()).toEqual([]);
  plots.choose('img/2.png');
  expect(plots.shown(run('b'))?.problem?.message).toBe('This run has no such file.');
});

test('a file that is chosen is read of a run whose files are listed later', () => {
  const plots = new Plots();
  const list = { kind: 'charts.plots', others: 0, problem: undefined } as const;
  const files = [{ path: 'roc.json', what: 'plot' as const }];
  plots.begin([run('a'), run('b')]);
  plots.take({ ...list, run: run('a'), files });
  plots.choose('roc.json');
  expect(plots.unread()).toEqual([run('a')]);
  plots.take({ ...list, run: run('b'), files });
  expect(plots.unread()).toEqual([run('b')]);
});

test('a curve is drawn in the order of its places, with gaps', () => {
  const lines = [{ label: 'tpr', xs: [1, 0, null], ys: [1, null, 3] }];
  const table = { columns: [], rows: [] };
  const input = inputOf({ kind: 'lines', x: 'fpr', y: 'tpr', lines, why: '', table }, 'roc.json');
  expect([...(input.lines[0]?.course.xs ?? [])]).toEqual([0, 1]);
  expect([...(input.lines[0]?.course.ys ?? [])]).toEqual([NaN, 1]);
});
