import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../../setup/install.mjs';
import { Workbench } from './workbench.mjs';

const require = createRequire(import.meta.url);

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

/** The table of runs: opened from the tree, filtered, sorted, its columns chosen, saved, copied, compared. */
export async function runsTests({ test, editor, browser, serve }) {
  for (const [theme, name] of Object.entries(themes)) {
    const options = { name: `runs-${theme}`, settings: { 'workbench.colorTheme': name } };
    await serve(editor, options, async (served) => {
      const workbench = await Workbench.open(browser, served);
      await looked({ test, workbench, theme });
      if (theme === 'dark') await used({ test, workbench, served });
      await workbench.page.close();
    });
  }
}

/** The table of the sample's runs, opened from the tree. */
async function openTable(workbench) {
  await workbench.openAssay();
  await workbench.row('DVC in retention-models').waitFor();
  const row = workbench.row(/^churn\s*18 runs/);
  const button = row.getByRole('button', { name: 'Open Runs as Table' });
  // Rows move while sources are found, and a row shows its buttons only while the mouse is on it.
  for (let tries = 0; tries < 20 && !(await button.isVisible()); tries += 1) {
    await workbench.page.mouse.move(0, 0);
    await row.hover();
    await workbench.page.waitForTimeout(500);
  }
  await button.click();
  const frame = await workbench.webview('.grid');
  await frame.locator('[role=gridcell]:not(.pending)').first().waitFor();
  return frame;
}

async function looked({ test, workbench, theme }) {
  await test(`${theme}: the runs of an experiment stand in a table, which axe finds no fault with`, async () => {
    const frame = await openTable(workbench);
    await frame.locator('.row:not(.pending)').nth(5).waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.picture(`runs-${theme}`);
    await faultless(frame);
    await frame.locator('#choose-columns').click();
    await frame.getByRole('dialog', { name: 'Columns' }).waitFor();
    await workbench.picture(`runs-columns-${theme}`);
    await faultless(frame);
    await workbench.page.keyboard.press('Escape');
    await workbench.resize(700);
    await workbench.picture(`runs-${theme}-narrow`);
    await workbench.resize(1400);
  });
}

/** No serious or critical violation in a frame. */
async function faultless(frame) {
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' ')}`,
  );
  assert.deepEqual(told, []);
}

/** The names in the table, from above. */
async function names(frame) {
  const cells = frame.locator('.row:not(.parked) [aria-colindex="1"]');
  const rows = await cells.evaluateAll((all) =>
    all.map((cell) => [Number(cell.closest('[role=row]').getAttribute('aria-rowindex')), cell.textContent]),
  );
  return rows.sort(([a], [b]) => a - b).map(([, name]) => name);
}

async function used({ test, workbench, served }) {
  const { page } = workbench;
  const listed = (...args) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [join(repository, 'dist', 'cli.js'), 'runs', '--experiment', 'churn', '--format', 'json', ...args],
        { cwd: served.project, encoding: 'utf8' },
      ),
    ).runs.map(({ name }) => name);
  const frame = await workbench.webview('.grid');
  const filter = frame.locator('#filter');
  const counts = frame.locator('.counts');

  await test('the table holds the runs that the command line lists, in the same order', async () => {
    assert.deepEqual(await names(frame), listed());
  });

  await test('a filter finds runs, and a mistake in it is underlined and told', async () => {
    await filter.fill("attributes.status = 'FAILED'");
    await page.keyboard.press('Enter');
    await counts.getByText(/\d+ of \d+ runs/).waitFor();
    await filter.fill('metrics.auc >');
    await page.keyboard.press('Enter');
    await frame.locator('.wavy').waitFor();
    await frame.locator('.mistake').waitFor();
    await workbench.picture('runs-filter-mistake');
    await filter.fill('zzz-no-such-run');
    await page.keyboard.press('Enter');
    await frame.getByText(/None of \d+ runs passes the filter/).waitFor();
    await workbench.picture('runs-filter-none');
    await frame.getByRole('button', { name: 'Clear the filter' }).last().click();
    await counts.getByText(/^\d+ runs$/).waitFor();
  });

  await test('a click on a head sorts, and says so', async () => {
    const head = frame.getByRole('columnheader', { name: /^Name/ });
    await head.click();
    await frame.locator('[role=columnheader][aria-sort=ascending]').waitFor();
    await page.waitForTimeout(300);
    const sorted = await names(frame);
    assert.deepEqual(sorted, sorted.toSorted());
    await head.click();
    await frame.locator('[role=columnheader][aria-sort=descending]').waitFor();
  });

  await test('columns are chosen, and a view with them is saved for the project', async () => {
    await frame.locator('#choose-columns').click();
    await frame.getByLabel('Search columns by name').fill('user');
    await frame.getByRole('checkbox', { name: /^User/ }).check();
    await page.keyboard.press('Escape');
    await frame.getByRole('columnheader', { name: 'User' }).waitFor();
    await frame.getByRole('button', { name: 'Save view' }).click();
    await page.locator('.quick-input-widget input').fill('by name');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list [role=option]', { hasText: 'For the project' }).click();
    await frame.locator('select option', { hasText: 'by name' }).waitFor({ state: 'attached' });
    const view = JSON.parse(await readFile(join(served.project, '.assay/views/by name.json'), 'utf8'));
    assert.equal(view.version, 1);
    assert.deepEqual(view.sort, [{ column: 'info.name', direction: 'descending' }]);
    assert.ok(view.columns.some(({ id }) => id === 'info.user'));
  });

  await test('a view that is broken is told with its line', async () => {
    await writeFile(join(served.project, '.assay/views/broken.json'), '{\n  "version": 1,\n  "name": 5\n}\n');
    await frame.getByText('broken.json has no right "name", line 3').waitFor();
  });

  await test('runs are selected by keyboard, copied and compared', async () => {
    await frame.locator('.row:not(.parked) [aria-colindex="1"]').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await counts.getByText('2 selected').waitFor();
    await page.keyboard.press('Control+C');
    await page.locator('.statusbar-item', { hasText: 'Copied 2 runs' }).waitFor();
    await frame.getByRole('button', { name: 'Compare 2' }).click();
    await page.locator('.tab', { hasText: '↔' }).waitFor();
  });

  await test('a reload brings the table back as it was', async () => {
    await page.locator('.tab', { hasText: 'Runs of churn' }).first().click();
    await page.reload();
    await page.locator('.tab', { hasText: 'Runs of churn' }).waitFor();
    const again = await workbench.webview('.grid');
    await again.locator('[role=columnheader][aria-sort=descending]').waitFor();
    await again.getByRole('columnheader', { name: 'User' }).waitFor();
    await again.locator('[role=gridcell]:not(.pending)').first().waitFor();
  });
}
