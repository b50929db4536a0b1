import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../setup/chromium.mjs';
import { repository } from '../setup/install.mjs';
import { openRunsPage } from '../support/runsPage.mjs';

/**
 * The Runs panel in headless Chromium, over a host that answers each window after 5 ms: the wheel, the bar of the
 * scroller, and PageDown held down, 5 s each; then scrolling for three minutes (`-- grid short`: 20 s) for its memory.
 */
export async function measure(args) {
  const isShort = args.includes('short');
  const bundle = await bundleOf();
  const executablePath = await ensureChromium({});
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const results = [];
    for (const runs of [100_000, 1_500_000]) {
      const page = await openRunsPage(browser, { bundle, runs, metrics: 50, params: 100 });
      results.push({ runs, what: 'first rows after the message of the window', ms: await firstRows(page) });
      for (const [what, gesture] of Object.entries(gestures)) {
        results.push({ runs, what, ...(await framesOf(page, gesture)) });
      }
      results.push({
        runs,
        what: 'memory in MB',
        ...(await memory(page, isShort ? 20_000 : 180_000)),
      });
      await mkdir(join(repository, 'out', 'pictures'), { recursive: true });
      await page.screenshot({ path: join(repository, 'out', 'pictures', `grid-${runs}.png`) });
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function bundleOf() {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome134',
    write: false,
    outdir: 'out',
    entryPoints: [join(repository, 'webviews/runs/main.ts')],
  });
  const text = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
  return { script: text('.js'), style: text('.css') };
}

const gestureMs = 5000;

const gestures = {
  async wheel(page) {
    await page.mouse.move(600, 500);
    await during(() => page.mouse.wheel(0, 120));
  },
  async bar(page) {
    await page.evaluate(() => {
      const scroller = document.querySelector('.grid-scroller');
      const length = scroller.scrollHeight - scroller.clientHeight;
      const begin = performance.now();
      const step = (now) => {
        const part = Math.min(1, Math.max(0, (now - begin) / 5000));
        scroller.scrollTop = length * part;
        if (part < 1) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    await page.waitForTimeout(gestureMs);
  },
  async pageDown(page) {
    await page.evaluate(() => (document.querySelector('.grid-scroller').scrollTop = 0));
    await page.locator('[role=gridcell]').first().click();
    await during(() => page.keyboard.down('PageDown'));
    await page.keyboard.up('PageDown');
  },
};

/** Does something about 30 times a second, as a held key and a turned wheel do. */
async function during(act) {
  const end = performance.now() + gestureMs;
  while (performance.now() < end) {
    const began = performance.now();
    await act();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 33 - (performance.now() - began))));
  }
}

/** The processor's time that the page's thread has taken so far, in seconds, by what it was for. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    cpu: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}

/**
 * Frames a second while a gesture lasts, the longest frame, how long after it the last cell is filled, and the
 * processor's milliseconds for a frame, which other work on the machine does not change as it changes the frames.
 */
async function framesOf(page, gesture) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    globalThis.frames = [];
    globalThis.isCounting = true;
    const count = (now) => {
      globalThis.frames.push(now);
      if (globalThis.isCounting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await spent(session);
  await gesture(page);
  const after = await spent(session);
  const { frames, filled } = await page.evaluate(async () => {
    globalThis.isCounting = false;
    const rested = performance.now();
    const isLacking = () =>
      document.querySelector('.row:not(.parked) .pending, .row.pending:not(.parked)') !== null;
    await new Promise(requestAnimationFrame);
    while (isLacking() && performance.now() - rested < 5000) await new Promise(requestAnimationFrame);
    return { frames: globalThis.frames, filled: performance.now() - rested };
  });
  const gaps = frames.slice(1).map((at, index) => at - frames[index]);
  const seconds = (frames.at(-1) - frames[0]) / 1000;
  const sorted = gaps.toSorted((a, b) => a - b);
  const eachFrame = (seconds) => Math.round((seconds * 10_000) / gaps.length) / 10;
  return {
    fps: Math.round(((frames.length - 1) / seconds) * 10) / 10,
    p99: Math.round(sorted[Math.floor(sorted.length * 0.99)]),
    longest: Math.round(sorted.at(-1)),
    filledAfter: Math.round(filled),
    ...Object.fromEntries(Object.entries(after).map(([what, at]) => [what, eachFrame(at - before[what])])),
  };
}

async function firstRows(page) {
  return Math.round(await page.evaluate(() => globalThis.firstRowsMs));
}

/** JavaScript's heap after scrolling up and down for a while, with the number of nodes of the document. */
async function memory(page, forMs) {
  await page.evaluate(async (lasts) => {
    const scroller = document.querySelector('.grid-scroller');
    const end = performance.now() + lasts;
    let step = 0;
    while (performance.now() < end) {
      step += 1;
      scroller.scrollTop = (Math.abs(Math.sin(step / 700)) * scroller.scrollHeight) | 0;
      scroller.scrollLeft = (Math.abs(Math.sin(step / 311)) * scroller.scrollWidth) | 0;
      await new Promise(requestAnimationFrame);
    }
  }, forMs);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    heap: Math.round(of('JSHeapTotalSize') / 1e6),
    used: Math.round(of('JSHeapUsedSize') / 1e6),
    nodes: of('Nodes'),
  };
}
