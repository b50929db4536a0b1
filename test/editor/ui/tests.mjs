import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../setup/install.mjs';
import { chartTests } from './chartTests.mjs';
import { compareTests } from './compareTests.mjs';
import { connectionTests } from './connections.mjs';
import { drawnLines } from './drawn.mjs';
import { faultless } from './faultless.mjs';
import { editingTests } from './editing.mjs';
import { runsTests } from './runsTests.mjs';
import { treeTests } from './treeTests.mjs';
import { Workbench } from './workbench.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

/** The parts; `--only NAME` runs just one of them. */
const parts = {
  charts: chartTests,
  compare: compareTests,
  connections: connectionTests,
  runs: runsTests,
  trees: treeTests,
  walk: walkTests,
  states: stateTests,
};

/** What a person clicks, sees and reads; every view in three themes, wide and narrow. */
export async function uiTests({ editor, browser, serve, only }) {
  await mkdir(join(repository, 'out', 'pictures'), { recursive: true });
  const results = [];
  const test = async (title, body) => {
    const began = Date.now();
    const tell = (mark) =>
      process.stderr.write(`${mark} ${title} ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    try {
      await body();
      tell('✓');
      results.push({ title });
    } catch (cause) {
      tell('✗');
      results.push({ title, error: cause.stack });
      await photograph(browser, `failed-${results.length}`);
    }
  };
  for (const [name, run] of Object.entries(parts)) {
    if (only === undefined || only === name) await run({ test, editor, browser, serve });
  }
  return results;
}

/** The first look at a project, in each theme. */
async function walkTests({ test, editor, browser, serve }) {
  for (const [theme, name] of Object.entries(themes)) {
    const options = { name: theme, settings: { 'workbench.colorTheme': name } };
    await serve(editor, options, (served) => walk({ test, browser, served, theme }));
  }
}

/** What is shown where something is wrong, missing or not permitted. */
async function stateTests({ test, editor, browser, serve }) {
  await serve(editor, { name: 'crash' }, (served) => crash({ test, browser, served }));
  await serve(editor, { name: 'empty', prepare: withoutStore }, (served) => empty({ test, browser, served }));
  await serve(editor, { name: 'corrupt', prepare: withCorruptStore }, (served) =>
    corrupt({ test, browser, served }),
  );
  const restricted = {
    name: 'restricted',
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
  };
  await serve(editor, restricted, (served) => untrusted({ test, browser, served }));
}

async function walk({ test, browser, served, theme }) {
  const workbench = await Workbench.open(browser, served);
  const listed = (verb) =>
    JSON.parse(
      execFileSync(process.execPath, [join(repository, 'dist', 'cli.js'), verb, '--format', 'json'], {
        cwd: served.project,
        encoding: 'utf8',
      }),
    );

  await test(`${theme}: the status bar states the health and leads to the problems`, async () => {
    await workbench.page.waitForFunction(() => document.body.innerText.includes('Assay: 2 warnings'), null, {
      timeout: 30_000,
    });
    await workbench.statusItem().click();
    const problems = workbench.page.locator('.markers-panel [role=treeitem]');
    await problems.filter({ hasText: 'family of licences' }).first().waitFor();
    await problems.filter({ hasText: 'arrears-monthly' }).first().waitFor();
    await workbench.picture(`problems-${theme}`);
    await workbench.page.keyboard.press('Control+J');
  });

  await test(`${theme}: the experiments show the runs that the command line lists`, async () => {
    await workbench.openAssay();
    await workbench.expandRow(workbench.experiment('arrears'));
    const { runs } = listed('runs');
    const expected = runs.filter(({ experiment }) => experiment === 'arrears').map(({ name }) => name);
    await workbench.row(expected[0]).waitFor();
    const rows = await workbench.rows('Experiments');
    const shown = expected.filter((name) => rows.some((row) => row.includes(name)));
    assert.deepEqual(shown, expected);
  });

  await test(`${theme}: the registry shows versions and aliases`, async () => {
    await workbench.expand('churn-boosting');
    await workbench.row(/^v4/).waitFor();
    const rows = (await workbench.rows('Registry')).join('\n');
    assert.match(rows, /v3[\s\S]*champion/);
    assert.match(rows, /v4[\s\S]*challenger/);
    await workbench.picture(`trees-${theme}`);
  });

  await test(`${theme}: a click on a run opens its page with a drawn chart`, async () => {
    const [run] = listed('runs').runs.filter(({ experiment }) => experiment === 'arrears');
    await workbench.row(run.name).click();
    const frame = await workbench.webview('canvas');
    await drawnLines(frame);
    const text = await frame.locator('body').innerText();
    for (const part of [run.name, run.id, 'learner']) assert.ok(text.includes(part), part);
    for (const { key } of run.metrics) assert.ok(text.includes(key), key);
    await workbench.picture(`run-${theme}`);
    await faultless(frame);
    await workbench.resize(800);
    await workbench.picture(`run-${theme}-narrow`);
    await workbench.resize(1400);
  });

  await test(`${theme}: a problem is underlined and explained on hover`, async () => {
    await workbench.openFile('models/churn/README.md');
    await workbench.hover('.squiggly-warning', 'is a family of licences');
    await workbench.picture(`editor-${theme}`);
  });
  await editingTests({ test, workbench, served, theme });
  await workbench.page.close();
}

/** What every open window shows. */
async function photograph(browser, name) {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) await new Workbench(page).picture(name);
}

async function withoutStore(project) {
  await rm(join(project, 'mlflow.db'));
}

async function withCorruptStore(project) {
  await writeFile(
    join(project, 'mlflow.db'),
    'this is no database, and it is long enough to be taken for a file'.repeat(100),
  );
}

async function crash({ test, browser, served }) {
  const workbench = await Workbench.open(browser, served);
  await test('a server that is killed five times is said once to stay off, and can be started again', async () => {
    await workbench.page.getByText('Assay: 2 warnings').first().waitFor();
    for (let crashes = 0; crashes < 5; crashes += 1) {
      process.kill(await serverOf(served, workbench.page), 'SIGKILL');
      await workbench.page.waitForTimeout(700);
    }
    await workbench.page.getByText('Assay: stopped').first().waitFor();
    const message = workbench.page.locator('.notification-toast', { hasText: 'language server' });
    await message.first().waitFor();
    assert.equal(await message.count(), 1);
    await workbench.picture('server-stopped');
    await message.getByRole('button', { name: 'Restart' }).click();
    await workbench.page.getByText('Assay: 2 warnings').first().waitFor();
  });
  await workbench.page.close();
}

/** The language server that the editor of `home` runs; waited for while it starts. */
async function serverOf({ home }, page) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await readdir('/proc')).filter(
      (name) => /^\d+$/.test(name) && commandOf(name).includes(home),
    );
    const server = found.find((name) => commandOf(name).includes('dist/server.js'));
    if (server !== undefined) return Number(server);
    await page.waitForTimeout(100);
  }
  throw new Error('no language server runs');
}

function commandOf(process) {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function empty({ test, browser, served }) {
  const workbench = await Workbench.open(browser, served);
  await test('without a store the views say what would fill them', async () => {
    await workbench.page.locator('.activitybar a[aria-label^="Assay"]').first().click();
    await workbench.page
      .locator('.sidebar')
      .getByText(/mlflow\.db/)
      .first()
      .waitFor();
    await workbench.picture('trees-empty');
  });
  await workbench.page.close();
}

async function corrupt({ test, browser, served }) {
  const workbench = await Workbench.open(browser, served);
  await test('a file that is no store is said to be none, with what to do', async () => {
    await workbench.page.locator('.activitybar a[aria-label^="Assay"]').first().click();
    await workbench.page.locator('.sidebar [role=treeitem]', { hasText: 'mlflow.db' }).first().waitFor();
    await workbench.picture('trees-corrupt');
  });
  await workbench.page.close();
}

async function untrusted({ test, browser, served }) {
  const workbench = await Workbench.open(browser, served);
  await test('without trust the status bar says so and no store is read', async () => {
    await workbench.page.waitForFunction(() => document.body.innerText.includes('Assay: restricted'), null, {
      timeout: 30_000,
    });
    await workbench.page.locator('.activitybar a[aria-label^="Assay"]').first().click();
    await workbench.page.locator('.sidebar').getByText(/trust/i).first().waitFor();
    await workbench.picture('trees-restricted');
  });
  await workbench.page.close();
}
