import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../setup/install.mjs';
import { drawnLines } from './drawn.mjs';
import { faultless } from './faultless.mjs';
import { runsEdgeTests } from './runsEdges.mjs';
import { Workbench } from './workbench.mjs';

/** What the editor calls its themes, and the class of the workbench in them. */
const themes = {
  light: { label: 'Light Modern', kind: 'vs' },
  dark: { label: 'Dark Modern', kind: 'vs-dark' },
  contrast: { label: 'Dark High Contrast', kind: 'hc-black' },
};

/** The class of a web view's body in a workbench of a class. */
const kinds = { vs: 'vscode-light', 'vs-dark': 'vscode-dark', 'hc-black': 'vscode-high-contrast' };

/** The table of runs: opened from the tree, filtered, sorted, its columns chosen, saved, copied, compared. */
export async function runsTests({ test, editor, browser, serve }) {
  await runsEdgeTests({ test, browser });
  const options = { name: 'runs', settings: { 'workbench.colorTheme': 'Default Dark Modern' } };
  await serve(editor, options, async (served) => {
    const workbench = await Workbench.open(browser, served);
    await test('the runs of an experiment stand in a table, and no metric is cut', () => opened(workbench));
    for (const [theme, look] of Object.entries(themes)) {
      await test(`${theme}: axe finds no fault with the table, its columns and its charts`, async () => {
        await inTheme(workbench, look);
        await looked(workbench, theme);
      });
    }
    await used({ test, workbench, served });
    await workbench.page.close();
  });
}

/** Takes a theme on in an editor that is open. */
async function inTheme(workbench, { label, kind }) {
  const { page } = workbench;
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  const input = page.locator('.quick-input-widget input');
  await page.locator('.quick-input-list [role=option]', { hasText: themes.light.label }).first().waitFor();
  await input.fill(label);
  await page.locator('.quick-input-list [role=option]', { hasText: label }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.monaco-workbench.${kind}`).waitFor();
  await (await workbench.webview('.grid')).locator(`body.${kinds[kind]}`).waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
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

async function opened(workbench) {
  const frame = await openTable(workbench);
  await frame.locator('.row:not(.pending)').nth(5).waitFor();
  const cut = await frame
    .locator('.cell.number')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
  assert.equal(cut, 0);
  const whole = frame.locator('.cell.number[aria-label*="."]').first();
  const [label, text] = [await whole.getAttribute('aria-label'), await whole.innerText()];
  assert.match(label, new RegExp(`^${text}, in full [\\d.]{8,}$`));
}

async function looked(workbench, theme) {
  const { page } = workbench;
  const frame = await workbench.webview('.grid');
  await workbench.picture(`runs-${theme}`);
  await faultless(frame);
  await frame.locator('#choose-columns').click();
  await frame.getByRole('dialog', { name: 'Columns' }).waitFor();
  await workbench.picture(`runs-columns-${theme}`);
  await faultless(frame);
  await page.keyboard.press('Escape');
  await frame.locator('.row:not(.parked) .tick').nth(1).click();
  await frame.locator('.row:not(.parked) .tick').nth(2).click();
  await frame.locator('.counts').getByText('2 selected').waitFor();
  await drawnLines(frame);
  await workbench.picture(`runs-charts-${theme}`);
  await faultless(frame);
  await workbench.resize(700);
  await drawnLines(frame);
  await workbench.picture(`runs-${theme}-narrow`);
  assert.ok(await frame.evaluate(() => document.body.scrollWidth <= globalThis.innerWidth), 'it is too wide');
  await workbench.resize(1400);
  await frame.locator('.cell[data-active]').focus();
  await page.keyboard.press('Escape');
  await frame.locator('.charts-pane').waitFor({ state: 'hidden' });
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
    // The editor does not see what is written before it has begun to watch the folder, which is new.
    let spaces = 0;
    await workbench.until(
      async () => {
        spaces += 1;
        const text = `{\n  "version": 1,\n  "name": 5\n}\n${' '.repeat(spaces)}`;
        await writeFile(join(served.project, '.assay/views/broken.json'), text);
        await page.waitForTimeout(1000);
        return (await frame.getByText('broken.json has no right "name", line 3').count()) > 0;
      },
      { tries: 20 },
    );
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
    const tab = page.locator('.tab', { hasText: 'Runs of churn' });
    await tab.click();
    // A tab that comes to the front again has another frame.
    const before = await workbench.webview('.grid');
    await before.locator('[role=gridcell]:not(.pending)').first().waitFor();
    const columns = await before.locator('[role=grid]').getAttribute('aria-colcount');
    // The editor writes down what panels keep once a minute, and when its window is seen to have lost the focus.
    await page.evaluate(() => {
      document.hasFocus = () => false;
      document.dispatchEvent(new globalThis.Event('visibilitychange'));
    });
    await page.waitForTimeout(3000);
    await page.reload();
    // Which tab was in front may be from before.
    await tab.click();
    const again = await workbench.webview('.grid');
    await again.locator('[role=columnheader][aria-sort=descending]').waitFor();
    // The column that was added stands behind what fits into the window.
    await again.locator(`[role=grid][aria-colcount="${columns}"]`).waitFor();
    await again.locator('[role=gridcell]:not(.pending)').first().waitFor();
  });
}
