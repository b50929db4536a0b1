import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { repository } from '../../setup/install.mjs';
import { Workbench } from './workbench.mjs';
import { faultless } from './faultless.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

const runs = ['boosting-0.1-60-6-1.0', 'boosting-0.1-70-8-0.0', 'boosting-0.1-100-4-0.0'];

/** Runs compared side by side, where a version came from, and the runs made with a file. */
export async function compareTests({ test, editor, browser, serve }) {
  for (const [theme, name] of Object.entries(themes)) {
    const options = {
      name: `compare-${theme}`,
      settings: { 'workbench.colorTheme': name },
      prepare: withCommits,
    };
    await serve(editor, options, async (served) => {
      const workbench = await Workbench.open(browser, served);
      await workbench.openAssay();
      await compared({ test, workbench, served, theme });
      await traced({ test, workbench, theme });
      if (theme === 'dark') await listed({ test, workbench });
      await workbench.page.close();
    });
  }
}

/** A repository with two commits, which two of the runs are of. */
async function withCommits(project) {
  const git = (...args) => {
    const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];
    return execFileSync('git', [...identity, ...args], { cwd: project, encoding: 'utf8' }).trim();
  };
  const first = git('rev-parse', 'HEAD');
  await appendFile(join(project, 'params.yaml'), '# tried with more leaves\n');
  git('commit', '-q', '-a', '-m', 'Try more leaves');
  const second = git('rev-parse', 'HEAD');
  const store = new DatabaseSync(join(project, 'mlflow.db'));
  const set = store.prepare(
    "UPDATE tags SET value = ? WHERE key = 'mlflow.source.git.commit' AND run_uuid = (SELECT run_uuid FROM runs WHERE name = ?)",
  );
  set.run(first, runs[0]);
  set.run(second, runs[1]);
  store.close();
}

async function compared({ test, workbench, served, theme }) {
  const { page } = workbench;
  await test(`${theme}: runs that are chosen in the tree stand side by side, which axe finds no fault with`, async () => {
    await workbench.expand(/^churn\s*18 runs/);
    await workbench.row(runs[0]).click({ modifiers: ['Control'] });
    for (const name of runs.slice(1)) await workbench.row(name).click({ modifiers: ['Control'] });
    for (const name of runs)
      await page.locator('.sidebar .monaco-list-row.selected', { hasText: name }).waitFor();
    await workbench.row(runs[0]).click({ button: 'right' });
    await workbench.takeEntry('Compare Runs');
    const frame = await workbench.webview('.sheet');
    await frame.getByText('Try more leaves').or(frame.getByText('params.yaml')).first().waitFor();
    await workbench.picture(`compare-${theme}`);
    await faultless(frame);
    assert.equal(await frame.locator('tr.same').count(), 0);
    await frame.getByLabel('Only what differs').click();
    await frame.locator('tr.same').first().waitFor();
    await workbench.resize(700);
    await workbench.picture(`compare-${theme}-narrow`);
    await workbench.resize(1400);
  });

  await test(`${theme}: a comparison is copied as the command line writes it`, async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const frame = await workbench.webview('.sheet');
    const ids = await frame
      .locator('thead th button.name')
      .evaluateAll((all) => all.map(({ title }) => title.split('\n')[1]));
    assert.equal(ids.length, 3);
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    const written = spawnSync(
      process.execPath,
      [join(repository, 'dist', 'cli.js'), 'diff', ...ids, '--format', 'markdown'],
      { cwd: served.project, encoding: 'utf8' },
    );
    assert.equal(written.status, 1, written.stderr);
    const copied = () => page.evaluate(() => globalThis.navigator.clipboard.readText());
    await workbench.until(async () => (await copied()).startsWith(written.stdout.slice(0, 20)));
    assert.equal(await copied(), written.stdout);
  });

  await test(`${theme}: a file that differs opens as the editor compares files`, async () => {
    const frame = await workbench.webview('.sheet');
    await frame.getByRole('button', { name: 'params.yaml' }).first().click();
    await workbench.hint('tried with more leaves').waitFor();
    if (theme === 'dark') await workbench.picture('compare-diff');
  });
}

async function traced({ test, workbench, theme }) {
  const { page } = workbench;
  await test(`${theme}: the lineage of a version is a picture and a table, which axe finds no fault with`, async () => {
    await workbench.command('Assay: Show Lineage');
    for (const label of ['churn-boosting', 'v2']) {
      await page.locator('.quick-input-list [role=option]', { hasText: label }).first().waitFor();
      await page.locator('.quick-input-widget input').fill(label);
      await page.keyboard.press('Enter');
    }
    const frame = await workbench.webview('.box');
    await frame.locator('.box.commit').waitFor();
    await workbench.picture(`lineage-${theme}`);
    await faultless(frame);
    await frame.locator('.box.version').focus();
    await page.keyboard.press('ArrowLeft');
    assert.notEqual(await frame.evaluate(() => document.activeElement?.className), 'box version');
    await workbench.resize(700);
    await frame.locator('.box.version').waitFor();
    await workbench.picture(`lineage-${theme}-narrow`);
    await workbench.resize(1400);
  });
}

async function listed({ test, workbench }) {
  const { page } = workbench;
  await test('the runs made with a file are listed by the commits that changed it', async () => {
    await page.keyboard.press('Escape');
    await workbench.openFile('dvc.yaml');
    await workbench.command('Assay: Show Runs Made with File');
    const items = page.locator('.quick-input-list [role=option]');
    await items.filter({ hasText: 'The sample project' }).waitFor();
    await items.filter({ hasText: runs[1] }).waitFor();
    await workbench.picture('file-runs');
    await page.keyboard.press('Escape');
  });
}
