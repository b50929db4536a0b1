import assert from 'node:assert/strict';
import { addPoints, openPanel } from '../../support/chartsPage.mjs';

/** The page of a run with values that few runs have: what is drawn of them, and that nothing waits for ever. */
export async function chartEdgeTests({ test, browser }) {
  const within = (work) => async () => {
    const page = await openPanel(browser, { width: 1000, height: 900 });
    page.setDefaultTimeout(10_000);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await addPoints(page);
    await page.evaluate(host);
    await work(page);
    assert.deepEqual(errors, []);
    await page.close();
  };
  await test('a page that begins with files asks for them', within(filesFirst));
  await test('a metric without a point on the axis is not told as 0', within(withoutPoints));
  await test('values that are almost the same, and the largest, are drawn', within(extremes));
  await test('an axis of logarithms is looked at from as far as it can show', within(farAway));
  await test('a figure that grows tells what it has grown by', within(growing));
}

async function filesFirst(page) {
  await page.evaluate(() => globalThis.open({ view: 'plots' }));
  await page.getByText('No file of this run can be drawn').waitFor();
}

async function withoutPoints(page) {
  await page.evaluate(() => globalThis.open({ axis: 'epoch' }, { xs: [], ys: [], unplaced: 3 }));
  await page.getByText('No run has points of it.').waitFor();
  await page.getByText('3 points not on this axis.').waitFor();
}

async function extremes(page) {
  for (const ys of [
    [1e15, 1e15 + 0.125, 1e15],
    [0.3, 0.1 + 0.2, 0.3],
    [Number.MAX_VALUE, 0.5, -Number.MAX_VALUE],
  ]) {
    await page.evaluate((values) => globalThis.open({}, { xs: [0, 1, 2], ys: values }), ys);
    await page.getByRole('img', { name: /^loss by step/ }).waitFor();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    assert.doesNotMatch(await page.locator('.chart-stage').getAttribute('aria-label'), /Infinity/);
  }
}

async function farAway(page) {
  await page.evaluate(() => globalThis.open({ isLogX: true }, { xs: [1, 10, 1000], ys: [1, 2, 3] }));
  await page.locator('.chart-stage').focus();
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('-');
  for (let press = 0; press < 70; press += 1) await page.keyboard.press('+');
  await page.getByRole('button', { name: 'All' }).click();
  await page.waitForFunction(() => globalThis.drawn.at(-1)?.query.range === undefined);
  const ranges = await page.evaluate(() => globalThis.drawn.flatMap(({ query }) => query.range ?? []));
  assert.ok(ranges.every((end) => Number.isFinite(end) && end > 0));
}

async function growing(page) {
  await page.evaluate(() => globalThis.open({}, { xs: [0, 1], ys: [1, 2] }));
  await page.getByText('2 points').waitFor();
  await page.evaluate(() => globalThis.grow({ xs: [2], ys: [Infinity], total: 3 }));
  await page.getByText('3 points').click();
  await page.getByRole('cell', { name: 'Infinity', exact: true }).waitFor();
}

/** Runs in the page: opens a run with one metric, and answers what its charts ask for. */
function host() {
  const tell = (message) => globalThis.postMessage(message, '*');
  const columns = ({ xs = [], ys = [] }) => {
    const odd = [...ys.keys()].filter((place) => !Number.isFinite(ys[place]));
    return {
      xs: Float64Array.from(xs).buffer,
      ys: Float64Array.from(ys, (y) => (Number.isFinite(y) ? y : NaN)).buffer,
      markXs: Float64Array.from(odd, (place) => xs[place]).buffer,
      markYs: Float64Array.from(odd, (place) => ys[place]).buffer,
    };
  };
  const seriesOf = (ref, points) => ({
    ref,
    total: points.ys.length,
    unplaced: 0,
    ...points,
    ...columns(points),
  });
  let points = { xs: [], ys: [] };
  globalThis.drawn = [];
  globalThis.onSent = ({ intent = {} }) => {
    const { kind, figure, ask, query, runs } = intent;
    if (kind === 'listPlots')
      for (const run of runs) tell({ kind: 'charts.plots', run, files: [], others: 0 });
    if (kind !== 'draw') return;
    globalThis.drawn.push(intent);
    tell({
      kind: 'charts.series',
      figure,
      ask,
      missing: [],
      series: query.series.map((ref) => seriesOf(ref, points)),
    });
  };
  globalThis.grow = (more) => {
    const { figure, ask, query } = globalThis.drawn.at(-1);
    const series = query.series.map((ref) => ({ series: seriesOf(ref, more), isRestart: false }));
    tell({ kind: 'charts.new', figure, ask, series });
  };
  let count = 0;
  globalThis.open = (settings, given = points) => {
    points = given;
    count += 1;
    const first = { view: 'lines', axis: 'step', isLogX: false, isLogY: false, smoothing: 0, folds: false };
    const none = { parameters: [], tags: [], systemTags: [], datasets: [], models: [] };
    const metrics = [{ key: 'loss', value: 1, step: 3, timestamp: 1 }];
    const facts = { id: `r${count}`, name: 'churn', status: 'FINISHED', isDeleted: false, experiment: 'e' };
    tell({
      reference: { source: 's', run: facts.id },
      sourceLabel: 'mlflow.db',
      charts: { ...first, ...settings },
      content: { kind: 'run', readAt: Date.now(), run: { ...facts, ...none, metrics } },
    });
  };
}
