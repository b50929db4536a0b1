import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../setup/install.mjs';
import { openRunsPage } from '../../support/runsPage.mjs';

/** The table of runs where what a person used goes away under their hands. */
export async function runsEdgeTests({ test, browser }) {
  await test('who clears a filter by keyboard goes on in the table', () => cleared(browser));
}

async function cleared(browser) {
  const file = (name) => readFile(join(repository, 'dist', 'webviews', name), 'utf8');
  const bundle = { script: await file('runs.js'), style: await file('runs.css') };
  const query = { filter: 'metrics.auc > 0', sort: [], nested: false, lifecycle: 'active' };
  const page = await openRunsPage(browser, { bundle, runs: 20, metrics: 1, params: 1, state: { query } });
  const clear = page.getByRole('button', { name: 'Clear the filter' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await clear.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.closest('[role=grid]') !== null);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('1 selected').waitFor();
  assert.deepEqual(page.errors, []);
  await page.close();
}
