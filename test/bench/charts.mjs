import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../setup/chromium.mjs';
import { addPoints, openPanel } from '../support/chartsPage.mjs';

/** `npm run bench charts`: the drawing of charts in the built panel, in a browser without a graphics card. */
export async function measure() {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const rows = [];
    for (const scene of [manyRuns, longSeries, live, zoom]) rows.push(...(await scene(browser)));
    return rows;
  } finally {
    await browser.close();
  }
}

const settings = {
  view: 'lines',
  axis: 'step',
  isLogX: false,
  isLogY: false,
  smoothing: 0,
  folds: false,
};

/** A page with one figure of so many runs, that waits for its points; `answer` gives them. */
async function figureOf(browser, runs) {
  const page = await openPanel(browser, { width: 1000, height: 700 });
  await addPoints(page);
  await page.evaluate(
    async ([count, set]) => {
      const element = document.createElement('assay-charts');
      element.style.cssText = 'display:block;width:960px';
      document.body.replaceChildren(element);
      globalThis.asked = new Promise((resolve) => {
        element.addEventListener('charts-intent', ({ detail }) => {
          globalThis.last = detail;
          if (detail.kind === 'draw') resolve(detail);
        });
      });
      element.data = {
        runs: Array.from({ length: count }, (_, n) => ({
          ref: { source: 's', run: `r${n}` },
          name: `run ${n}`,
          look: n,
        })),
        keys: ['loss'],
        settings: set,
      };
      await globalThis.asked;
      globalThis.frames = async (wanted) => {
        for (let n = 0; n < wanted; n += 1) await new Promise(requestAnimationFrame);
      };
      /** Hands points over as the editor does, and waits until the frame with them has been drawn. */
      globalThis.tell = async (message) => {
        const begin = performance.now();
        globalThis.postMessage(message, '*');
        while (document.querySelector('.chart-lines') === null) await globalThis.frames(1);
        await globalThis.frames(2);
        return performance.now() - begin;
      };
    },
    [runs, settings],
  );
  return page;
}

/** Points as the worker tells them: four a pixel. */
async function answer(page, points, range) {
  return await page.evaluate(
    async ([count, part]) => {
      const ask = globalThis.last;
      const { series, pixels } = ask.query;
      const made = series.map((ref, n) => globalThis.seriesOf(ref, n + 1, count, part?.[0] ?? 0, pixels));
      const bytes = made.reduce((sum, { xs, ys }) => sum + xs.byteLength + ys.byteLength, 0);
      await globalThis.frames(2);
      const message = {
        kind: 'charts.series',
        figure: ask.figure,
        ask: ask.ask,
        series: made,
        missing: [],
      };
      const took = await globalThis.tell(message);
      return { took, bytes, pixels };
    },
    [points, range],
  );
}

async function isInked(page) {
  return await page.evaluate(() => {
    const canvas = document.querySelector('.chart-lines');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => index % 4 === 3 && value > 0);
  });
}

async function heapOf(page) {
  return await page.evaluate(() => {
    globalThis.gc();
    return Math.round(performance.memory.usedJSHeapSize / 1e6);
  });
}

async function manyRuns(browser) {
  const rows = [];
  for (const [runs, points] of [
    [100, 10_000],
    [500, 10_000],
  ]) {
    const times = [];
    let heap;
    for (let n = 0; n < 5; n += 1) {
      const page = await figureOf(browser, runs);
      const { took } = await answer(page, points);
      if (!(await isInked(page))) throw new Error('nothing was drawn');
      times.push(took);
      heap = await heapOf(page);
      await page.close();
    }
    const what = `${runs} runs x ${points} points: from the message to two frames later, ms`;
    rows.push(row(what, median(times), runs === 100 ? 200 : undefined));
    rows.push(row(`${runs} runs: heap, MB`, heap, runs === 100 ? 150 : undefined));
  }
  return rows;
}

async function longSeries(browser) {
  const times = [];
  for (let n = 0; n < 5; n += 1) {
    const page = await figureOf(browser, 1);
    times.push((await answer(page, 1_000_000)).took);
    await page.close();
  }
  return [row('1 run x 1,000,000 points: from the message to two frames later, ms', median(times), 150)];
}

/** 100 series, 10 new points each in every frame, for ten seconds. */
async function live(browser) {
  const page = await figureOf(browser, 100);
  await answer(page, 10_000);
  const { frames, longest } = await page.evaluate(async () => {
    const { figure, ask, query } = globalThis.last;
    const begin = performance.now();
    let [count, longestFrame, before, from] = [0, 0, begin, 10_000];
    while (performance.now() - begin < 10_000) {
      const series = query.series.map((ref, n) => ({
        isRestart: false,
        series: globalThis.seriesOf(ref, n + 1, 10, from),
      }));
      from += 10;
      globalThis.postMessage({ kind: 'charts.new', figure, ask, series }, '*');
      await globalThis.frames(1);
      const now = performance.now();
      longestFrame = Math.max(longestFrame, now - before);
      before = now;
      count += 1;
    }
    return { frames: count, longest: longestFrame };
  });
  const heap = await heapOf(page);
  await page.close();
  return [
    row('100 runs live, 10 points each a frame: frames a second', Math.round(frames / 10), 30, true),
    row('100 runs live: longest frame, ms', Math.round(longest)),
    row('100 runs live: heap afterwards, MB', heap, 150),
  ];
}

/** 40 zooms into parts of 100 runs: the known points at once, then those of the part. */
async function zoom(browser) {
  const page = await figureOf(browser, 100);
  await answer(page, 10_000);
  const times = [];
  for (let n = 0; n < 40; n += 1) {
    const range = [n * 200, n * 200 + 1500];
    times.push(
      await page.evaluate(async (part) => {
        await globalThis.frames(2);
        const begin = performance.now();
        document
          .querySelector('assay-chart')
          .dispatchEvent(
            new globalThis.CustomEvent('chart-range', { detail: { range: part }, bubbles: true }),
          );
        await globalThis.frames(2);
        return performance.now() - begin;
      }, range),
    );
  }
  await page.waitForTimeout(200);
  const { took } = await answer(page, 1500, [7800, 9300]);
  await page.close();
  times.sort((a, b) => a - b);
  return [
    row('100 runs, zoom: known points, p95, ms', Math.round(times[37]), 100),
    row('100 runs, zoom: points of the part, ms', Math.round(took), 100),
  ];
}

function median(times) {
  return Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]);
}

function row(what, figure, bar, isLeast = false) {
  if (bar === undefined) return { what, figure, bar: '', verdict: '' };
  const isMet = isLeast ? figure >= bar : figure <= bar;
  return {
    what,
    figure,
    bar: `${isLeast ? 'at least' : 'at most'} ${bar}`,
    verdict: isMet ? 'met' : 'NOT MET',
  };
}
