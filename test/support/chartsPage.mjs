import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../setup/install.mjs';

/** Colours of the editor's themes that the charts read. */
export const themes = {
  dark: {
    kind: 'vscode-dark',
    variables: {
      '--vscode-editor-background': '#1f1f1f',
      '--vscode-foreground': '#cccccc',
      '--vscode-descriptionForeground': '#9d9d9d',
      '--vscode-panel-border': '#2b2b2b',
      '--vscode-charts-blue': '#3794ff',
      '--vscode-charts-orange': '#d18616',
      '--vscode-charts-green': '#89d185',
      '--vscode-charts-purple': '#b180d7',
      '--vscode-charts-red': '#f14c4c',
      '--vscode-charts-yellow': '#cca700',
    },
  },
  light: {
    kind: 'vscode-light',
    variables: {
      '--vscode-editor-background': '#ffffff',
      '--vscode-foreground': '#3b3b3b',
      '--vscode-descriptionForeground': '#3b3b3b',
      '--vscode-panel-border': '#e5e5e5',
      '--vscode-charts-blue': '#1a85ff',
      '--vscode-charts-orange': '#d18616',
      '--vscode-charts-green': '#388a34',
      '--vscode-charts-purple': '#652d90',
      '--vscode-charts-red': '#e51400',
      '--vscode-charts-yellow': '#bf8803',
    },
  },
  contrast: {
    kind: 'vscode-high-contrast',
    variables: {
      '--vscode-editor-background': '#000000',
      '--vscode-foreground': '#ffffff',
      '--vscode-descriptionForeground': '#ffffff',
      '--vscode-panel-border': '#6fc3df',
      '--vscode-contrastBorder': '#6fc3df',
    },
  },
};

/** A page with the built run panel in it, as the editor shows it: what it sends is kept in `globalThis.sent`. */
export async function openPanel(browser, { theme = themes.dark, width = 1000, height = 700 } = {}) {
  const page = await browser.newPage({ viewport: { width, height } });
  const file = (name) => readFile(join(repository, 'dist', 'webviews', name), 'utf8');
  const variables = Object.entries({
    '--vscode-font-family': 'sans-serif',
    '--vscode-font-size': '13px',
    ...theme.variables,
  });
  await page.setContent(
    `<!DOCTYPE html><html lang="en" style="${variables.map((pair) => pair.join(':')).join(';')}"><head><title>Run</title></head><body class="${theme.kind}"><main id="panel"></main></body></html>`,
  );
  await page.addStyleTag({ content: await file('run.css') });
  await page.evaluate(() => {
    globalThis.sent = [];
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => {
        globalThis.sent.push(message);
        globalThis.onSent?.(message);
      },
      setState: () => undefined,
    });
  });
  page.on('pageerror', (error) => console.error(error));
  await page.addScriptTag({ content: await file('run.js') });
  return page;
}

/** Makes points in the page, in the shape of what the host tells; `globalThis.follow` gives those that come later. */
export async function addPoints(page) {
  await page.evaluate(() => {
    const walk = (seed, count, start = 0) => {
      let state = seed * 7919 + start + 1;
      let y = seed % 17;
      return Float64Array.from({ length: count }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        y += state / 2 ** 32 - 0.5;
        return y;
      });
    };
    globalThis.seriesOf = (ref, seed, count, start = 0, pixels = undefined) => {
      const ys = walk(seed, count, start);
      const xs = Float64Array.from(ys.keys(), (x) => x + start);
      const few = pixels === undefined ? { xs, ys } : m4(xs, ys, pixels);
      return {
        ref,
        xs: few.xs.buffer,
        ys: few.ys.buffer,
        markXs: new ArrayBuffer(0),
        markYs: new ArrayBuffer(0),
        total: count,
        unplaced: 0,
      };
    };
    const m4 = (xs, ys, pixels) => {
      const kept = [];
      const size = Math.max(1, Math.ceil(xs.length / pixels));
      for (let from = 0; from < xs.length; from += size) {
        const places = [...ys.subarray(from, from + size).keys()].map((place) => place + from);
        const low = places.reduce((a, b) => (ys[b] < ys[a] ? b : a));
        const high = places.reduce((a, b) => (ys[b] > ys[a] ? b : a));
        kept.push(...[...new Set([places[0], low, high, places.at(-1)])].sort((a, b) => a - b));
      }
      return { xs: Float64Array.from(kept, (at) => xs[at]), ys: Float64Array.from(kept, (at) => ys[at]) };
    };
  });
}
