import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../setup/install.mjs';
import { addPoints, openPanel, themes } from '../../support/chartsPage.mjs';
import { chartEdgeTests } from './chartEdges.mjs';
import { faultless } from './faultless.mjs';

/** The charts of twelve runs in the built panel: each view in each theme, wide and narrow, and by keyboard. */
export async function chartTests({ test, browser }) {
  await mkdir(join(repository, 'out', 'pictures'), { recursive: true });
  for (const [theme, look] of Object.entries(themes)) {
    const page = await openPanel(browser, { theme: look, width: 1000, height: 900 });
    await addPoints(page);
    await page.evaluate(host);
    for (const view of ['lines', 'bands', 'scatter', 'parallel', 'plots']) {
      await test(`${theme}: charts as ${view} are drawn, and axe finds no fault with them`, () =>
        looked(page, view, theme));
    }
    await test(`${theme}: a narrow panel shows charts below each other`, async () => {
      await page.evaluate(() => globalThis.show('lines'));
      await page.setViewportSize({ width: 480, height: 900 });
      await page.locator('.chart-lines').first().waitFor();
      await page.waitForTimeout(300);
      assert.ok(
        await page.evaluate(() => document.body.scrollWidth <= globalThis.innerWidth),
        'it is too wide',
      );
      await picture(page, `charts-narrow-${theme}`);
    });
    await page.close();
  }
  await chartEdgeTests({ test, browser });
  await test('charts are read by keyboard, looked into, and saved', () => used(browser));
  await test('dots, parallel axes and matrices are saved, and told as tables', () => saved(browser));
}

async function looked(page, view, theme) {
  await page.evaluate((name) => globalThis.show(name), view);
  if (view === 'plots') await page.getByRole('button', { name: 'confusion.json' }).click();
  const drawn = { parallel: '.parallel path', plots: '.matrix' }[view] ?? '.chart-lines';
  await page.locator(drawn).first().waitFor();
  await page.waitForTimeout(300);
  await picture(page, `charts-${view}-${theme}`);
  await faultless(page, 'main');
}

async function used(browser) {
  const page = await openPanel(browser, { width: 1000, height: 900 });
  await addPoints(page);
  await page.evaluate(host);
  await page.evaluate(() => globalThis.show('lines'));
  const stage = page.getByRole('img', { name: /^auc by step, 12 lines/ });
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const readout = page.locator('figure[data-key=auc] .chart-readout');
  assert.match(await readout.innerText(), /^run 0: .* at step \d+$/);
  await page.keyboard.press('ArrowDown');
  assert.match(await readout.innerText(), /^run 1: .* at step \d+$/);
  await page.keyboard.press('+');
  await page.waitForFunction(() => globalThis.told.at(-1)?.query?.range !== undefined);
  await page.keyboard.press('0');
  await page.waitForFunction(
    () => globalThis.told.at(-1)?.query !== undefined && globalThis.told.at(-1).query.range === undefined,
  );
  await page.waitForFunction(() => globalThis.told.filter(({ kind }) => kind === 'draw').length >= 5);
  const saved = await savedFrom(page, 'figure[data-key=auc]');
  assert.deepEqual(
    saved.map(({ name }) => name),
    ['auc.svg', 'auc.png', 'auc.csv'],
  );
  await page.close();
}

/** Each view but the lines can be saved too, and has its values as a table. */
async function saved(browser) {
  const page = await openPanel(browser, { width: 1000, height: 900 });
  await addPoints(page);
  await page.evaluate(host);
  const tables = {
    scatter: { columns: ['run', 'lr', 'auc'], count: 12 },
    parallel: { columns: ['run', 'lr', 'model', 'seed', 'auc'], count: 12 },
    plots: { columns: ['true', 'stays', 'leaves'], count: 2 },
  };
  for (const [view, { columns, count }] of Object.entries(tables)) {
    await page.evaluate((name) => globalThis.show(name), view);
    if (view === 'plots') await page.getByRole('button', { name: 'confusion.json' }).click();
    const [, , csv] = await savedFrom(page, 'figure >> nth=0');
    assert.deepEqual(csv.table.columns, columns);
    assert.equal(csv.table.rows.length, count);
    if (view === 'plots') continue;
    await page.locator('details.data summary', { hasText: '12 runs' }).click();
    assert.equal(await page.locator('details.data tbody tr').count(), count);
    await page.evaluate(() => globalThis.told.splice(0));
  }
  await page.close();
}

/** Saves a figure in each format; gives what the host was asked for. */
async function savedFrom(page, figure) {
  await page.evaluate(() => globalThis.told.splice(0));
  for (const format of ['SVG', 'PNG', 'CSV']) {
    await page.locator(figure).hover();
    await page.locator(figure).getByRole('button', { name: format, exact: true }).click();
    await page.waitForFunction(
      (name) => globalThis.told.some((intent) => intent.name?.endsWith(name)),
      `.${format.toLowerCase()}`,
    );
  }
  const all = await page.evaluate(() => globalThis.told.filter(({ kind }) => kind.startsWith('save')));
  assert.ok(all[0].text.startsWith('<svg'), 'it is no SVG');
  assert.ok(Buffer.from(all[1].base64, 'base64').subarray(1, 4).equals(Buffer.from('PNG')), 'it is no PNG');
  await writeFile(
    join(repository, 'out', 'pictures', `saved-${all[1].name}`),
    Buffer.from(all[1].base64, 'base64'),
  );
  return all;
}

async function picture(page, name) {
  await page.screenshot({ path: join(repository, 'out', 'pictures', `${name}.png`) });
}

/** Runs in the page: answers what charts ask for, with made points and files. */
function host() {
  const tell = (message) => globalThis.postMessage(message, '*');
  const answers = {
    draw: ({ figure, ask, query }) =>
      tell({
        kind: 'charts.series',
        figure,
        ask,
        missing: [],
        series: query.series.map((ref, n) => globalThis.seriesOf(ref, n + 1, 2000, 0, query.pixels)),
      }),
    drawBands: ({ figure, ask, groups }) => {
      const { xs, ys } = globalThis.seriesOf({}, 3, 500);
      const by = (add) => new Float64Array(ys).map((y) => y + add).buffer;
      const bands = groups.map(({ label }, n) => {
        const at = n * 6;
        return { label, xs, mean: by(at), median: by(at), low: by(at - 1), high: by(at + 1) };
      });
      tell({ kind: 'charts.bands', figure, ask, bands });
    },
    values: ({ ask, runs }) =>
      tell({
        kind: 'charts.values',
        ask,
        missing: 0,
        runs: runs.map((ref, n) => ({
          ref,
          params: [
            ['lr', String(0.01 * ((n % 4) + 1))],
            ['model', n % 2 === 0 ? 'gbm' : 'forest'],
            ['seed', String(n)],
          ],
          metrics: [['auc', String(0.5 + n / 30)]],
        })),
      }),
    listPlots: ({ runs }) => {
      const files = [{ path: 'confusion.json', what: 'plot' }];
      for (const run of runs) tell({ kind: 'charts.plots', run, files, others: 0 });
    },
    readPlot: ({ run, path }) => {
      const cells = [
        [50, 3],
        [8, 40],
      ];
      const table = { columns: [], rows: [] };
      const plot = { kind: 'matrix', labels: ['stays', 'leaves'], cells, isNormalized: false, table };
      tell({
        kind: 'charts.plot',
        run,
        path,
        plot: { ...plot, why: 'Counted from the columns actual and predicted.' },
      });
    },
  };
  globalThis.told = [];
  document.body.innerHTML = '<main><h1>Runs</h1></main>';
  const element = document.createElement('assay-charts');
  document.querySelector('main').append(element);
  element.addEventListener('charts-intent', ({ detail }) => {
    globalThis.told.push(detail);
    answers[detail.kind]?.(detail);
  });
  globalThis.show = (view) => {
    const settings = { axis: 'step', isLogX: false, isLogY: false, smoothing: 0, folds: view === 'bands' };
    const runs = Array.from({ length: view === 'plots' ? 2 : 12 }, (_, n) => ({
      ref: { source: 's', run: `r${n}` },
      name: `run ${n}`,
      look: n,
    }));
    const keys = ['auc', 'loss', 'accuracy'];
    element.data = { runs, keys, settings: { view: view === 'bands' ? 'lines' : view, ...settings } };
  };
}
