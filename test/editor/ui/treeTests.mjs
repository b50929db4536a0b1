import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Workbench } from './workbench.mjs';

/** Each theme by its name, and by how the window is marked that has it. */
const themes = {
  dark: { name: 'Default Dark Modern', mark: 'vs-dark' },
  light: { name: 'Default Light Modern', mark: 'vs' },
  contrast: { name: 'Default High Contrast', mark: 'hc-black' },
};
const run = 'boosting-0.1-50-6-1.0';

/** Both trees: in every theme, with what a person does in them, and in every state. */
export async function treeTests({ test, editor, browser, serve }) {
  await serve(editor, { name: 'trees-looks' }, (served) => looks({ test, browser, served }));
  await serve(editor, { name: 'trees-acts' }, (served) => act({ test, browser, served }));
  await serve(editor, { name: 'trees-many', prepare: withManyRuns }, (served) =>
    states({ test, browser, served }),
  );
}

async function open(browser, served) {
  const workbench = await Workbench.open(browser, served);
  await workbench.openAssay();
  await workbench.row(/arrears.*runs/).waitFor();
  await workbench.expand(/arrears.*runs/);
  await workbench.row(run).waitFor();
  return workbench;
}

async function looks({ test, browser, served }) {
  const file = join(served.home, 'data', 'data', 'User', 'settings.json');
  for (const [theme, { name, mark }] of Object.entries(themes)) {
    const settings = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': name }));
    const workbench = await open(browser, served);
    await workbench.page.locator(`.monaco-workbench.${mark}`).waitFor();
    await look({ test, workbench, theme });
    await workbench.page.close();
  }
}

async function look({ test, workbench, theme }) {
  await test(`${theme}: versions lead to their run, commit and data`, async () => {
    await workbench.expand('churn-boosting');
    await workbench.expand(/^v4/);
    await workbench.row(/commit/).waitFor();
    await workbench.picture(`trees-origin-${theme}`);
    await workbench.resize(500);
    await workbench.picture(`trees-origin-${theme}-narrow`);
    await workbench.resize(1400);
  });
}

/** Clicks an entry of the menu of a row. */
async function choose(workbench, row, entry) {
  await workbench.row(row).click({ button: 'right' });
  await workbench.takeEntry(entry);
}

const input = (workbench) => workbench.page.locator('.quick-input-widget input').first();
const option = (workbench, text) =>
  workbench.page.locator('.quick-input-list [role=option]', { hasText: text }).first();

async function type(workbench, text) {
  await input(workbench).waitFor();
  await input(workbench).fill(text);
  await workbench.page.keyboard.press('Enter');
}

async function act({ test, browser, served }) {
  const workbench = await open(browser, served);
  const { page } = workbench;

  await test('the menu of a run offers what its store can do', async () => {
    await workbench.row(run).click({ button: 'right' });
    await page.locator('.monaco-menu .action-label', { hasText: 'Write Note' }).first().waitFor();
    const entries = await page.locator('.monaco-menu .action-label').allInnerTexts();
    for (const entry of ['Set Labels', 'Set Tag', 'Pin as Baseline', 'Register Version', 'Delete Run'])
      assert.ok(
        entries.some((one) => one.includes(entry)),
        `${entry} is missing of ${entries.join(', ')}`,
      );
    assert.ok(!entries.some((one) => one.includes('Open in Tracker')), 'a file has no page in a tracker');
    await workbench.picture('trees-menu');
    await page.keyboard.press('Escape');
  });

  await test('a note and labels are written, and stand behind the run', async () => {
    await choose(workbench, run, 'Write Note');
    await type(workbench, 'Less noise <b>than</b> before');
    await workbench.row(/Less noise <b>than<\/b> before/).waitFor();
    await choose(workbench, run, 'Set Labels');
    await type(workbench, 'best, eu');
    await workbench.row(/\[best\] · \[eu\]/).waitFor();
  });

  await test('a run is pinned as the baseline', async () => {
    await choose(workbench, run, 'Pin as Baseline');
    await workbench.row(/baseline/).waitFor();
    const kept = JSON.parse(await readFile(join(served.project, '.assay/baselines.json'), 'utf8'));
    assert.deepEqual(Object.keys(kept), ['mlflow.db/arrears']);
    await workbench.picture('trees-notes');
  });

  await test('an alias is moved to another version', async () => {
    await workbench.expand('churn-boosting');
    await choose(workbench, /^v4/, 'Set Alias');
    await option(workbench, 'champion').waitFor();
    await workbench.picture('trees-alias');
    await option(workbench, 'champion').click();
    await workbench.row(/^v4.*@champion/).waitFor();
  });

  await test('of two windows that move one alias, one wins and the other is told', async () => {
    const other = await open(browser, served);
    await other.expand('churn-boosting');
    await choose(workbench, /^v1/, 'Set Alias');
    await option(workbench, 'champion').waitFor();
    await choose(other, /^v2/, 'Set Alias');
    await option(other, 'champion').waitFor();
    await option(workbench, 'champion').click();
    await workbench.row(/^v1.*@champion/).waitFor();
    await option(other, 'champion').click();
    const told = other.page.locator('.notification-toast', { hasText: 'champion' });
    await told.first().waitFor();
    await other.picture('trees-conflict');
    await told.getByRole('button', { name: 'Set Anyway' }).click();
    await other.row(/^v2.*@champion/).waitFor();
    await workbench.row(/^v2.*@champion/).waitFor();
    await other.page.close();
  });

  await test('a run is deleted after a question, and comes back from the deleted ones', async () => {
    await choose(workbench, run, 'Delete Run');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText(`Delete run ${run}?`).waitFor();
    await workbench.picture('trees-delete');
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await workbench.row('Deleted (1)').waitFor();
    await workbench.expand('Deleted (1)');
    await workbench.picture('trees-deleted');
    await choose(workbench, run, 'Restore Run');
    await workbench.row('Deleted (1)').waitFor({ state: 'detached' });
    await workbench.row(run).waitFor();
  });

  await test('runs are filtered, which the view says, and shown again', async () => {
    await page.keyboard.press('F1');
    await input(workbench).fill('>Assay: Filter Runs');
    await option(workbench, 'Assay: Filter Runs').click();
    await page.locator('.quick-input-title', { hasText: 'Filter the runs' }).waitFor();
    await input(workbench).fill('params.');
    await page.locator('.quick-input-message', { hasText: /./ }).first().waitFor();
    await type(workbench, "attributes.status = 'FINISHED'");
    await page.locator('.sidebar .message', { hasText: 'Only attributes.status' }).first().waitFor();
    await workbench.row(run).waitFor();
    await workbench.picture('trees-filtered');
    await workbench.command('Assay: Clear Filter and Order of Runs');
    await page.locator('.sidebar .message', { hasText: 'Only' }).first().waitFor({ state: 'hidden' });
  });

  await test('a run that goes on shows how it is getting on, and is followed', async () => {
    const store = join(served.project, 'mlflow.db');
    const change = (sql, ...values) => {
      const database = new DatabaseSync(store);
      database.prepare(sql).run(...values);
      database.close();
    };
    change(
      "UPDATE runs SET status = 'RUNNING', end_time = NULL, start_time = ? WHERE name = ?",
      Date.now(),
      run,
    );
    const row = workbench.row(/boosting-0\.1-50-6-1\.0.*[▁-█]{8}.*running/);
    await row.waitFor({ timeout: 20_000 });
    await workbench.picture('trees-live');
    assert.doesNotMatch(await row.getAttribute('aria-label'), /[▁-█]/);
    change(
      `UPDATE latest_metrics SET value = 0.5, step = 51
       WHERE key = 'train_auc' AND run_uuid = (SELECT run_uuid FROM runs WHERE name = ?)`,
      run,
    );
    change(
      `INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan)
       SELECT 'train_auc', 0.5, ?, run_uuid, 51, 0 FROM runs WHERE name = ?`,
      Date.now(),
      run,
    );
    await workbench.row(/▁ · .*train_auc 0\.5/).waitFor({ timeout: 20_000 });
  });
  await page.close();
}

/** 250 more runs in an experiment, as copies of one. */
async function withManyRuns(project) {
  const database = new DatabaseSync(join(project, 'mlflow.db'));
  const { experiment_id: experiment } = database
    .prepare("SELECT experiment_id FROM experiments WHERE name = 'arrears'")
    .get();
  const columns = Array.from(database.prepare('PRAGMA table_info(runs)').iterate(), ({ name }) => name);
  const copied = columns.filter((name) => !['run_uuid', 'name', 'start_time'].includes(name)).join(', ');
  const add = database.prepare(
    `INSERT INTO runs (run_uuid, name, start_time, ${copied})
     SELECT ?, ?, start_time - ?, ${copied} FROM runs WHERE experiment_id = ? LIMIT 1`,
  );
  for (let index = 0; index < 250; index += 1) {
    add.run(`c0${index.toString(16).padStart(30, '0')}`, `copy ${index}`, (index + 1) * 60_000, experiment);
  }
  database.close();
}

async function states({ test, browser, served }) {
  const workbench = await open(browser, served);
  const { page } = workbench;
  const store = join(served.project, 'mlflow.db');

  await test('of many runs the first are shown, and how to get more', async () => {
    const list = page.locator('.sidebar .monaco-list').first();
    await list.press('End');
    await workbench.row(/Show 100 more/).waitFor();
    await workbench.picture('trees-many');
    await workbench.row(/Show 100 more/).click();
    // Only the rows in sight are in the page: the last one has to be gone to again once there are more.
    await workbench.until(async () => {
      await list.press('End');
      return (await workbench.row(/200 of 256/).count()) > 0;
    });
    await list.press('Home');
  });

  await test('what takes long says so, and can be stopped', async () => {
    const worker = workerOf(served);
    process.kill(worker, 'SIGSTOP');
    try {
      await workbench.command('Assay: Refresh Runs and Models');
      await workbench.row(/Reading (runs|experiments)/).waitFor();
      await workbench.row(/\d s · click to cancel/).waitFor();
      await workbench.picture('trees-loading');
      await workbench.row(/Reading (runs|experiments)/).click();
      await workbench.row(/was cancelled/).waitFor();
      await workbench.picture('trees-cancelled');
    } finally {
      process.kill(worker, 'SIGCONT');
    }
  });

  await test('a store that cannot be read any more is shown as it was read', async () => {
    const whole = await readFile(store);
    await writeFile(store, 'no store any more, and long enough to be taken for one'.repeat(100));
    await workbench.row(/shown as read/).waitFor({ timeout: 20_000 });
    await workbench.row(run).waitFor();
    await workbench.picture('trees-stale');
    await writeFile(store, whole);
    await workbench.row(/shown as read/).waitFor({ state: 'detached', timeout: 20_000 });
  });
  await page.close();
}

/** The process that reads the stores for the editor of `home`. */
function workerOf({ home }) {
  const found = readdirSync('/proc').find(
    (name) =>
      /^\d+$/.test(name) && commandOf(name).includes(home) && commandOf(name).includes('dist/worker.js'),
  );
  if (found === undefined) throw new Error('no worker runs');
  return Number(found);
}

function commandOf(id) {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
