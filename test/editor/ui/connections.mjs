import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTrackingServer } from './trackingServer.mjs';
import { Workbench } from './workbench.mjs';

/** A project whose runs are on a real tracking server: named by a file, approved by a person, tried and forgotten. */
export async function connectionTests({ test, editor, browser, serve }) {
  const store = await mkdtemp(join(tmpdir(), 'assay-server-'));
  let server;
  const prepare = async (project) => {
    await rename(join(project, 'mlflow.db'), join(store, 'mlflow.db'));
    server = await startTrackingServer(store);
    const manifest = join(project, 'assay.yaml');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace('sqlite:///mlflow.db', server.url));
  };
  try {
    await serve(editor, { name: 'connections', prepare }, async (served) => {
      const workbench = await Workbench.open(browser, served);
      const label = server.url.replace('http://', '');
      await walkThrough({ test, workbench, label });
      await workbench.page.close();
    });
  } finally {
    server?.stop();
    await rm(store, { recursive: true, force: true });
  }
}

async function walkThrough({ test, workbench, label }) {
  const { page } = workbench;
  const dialog = page.locator('.monaco-dialog-box');
  const answer = (button) => dialog.getByRole('button', { name: button, exact: true }).click();

  await test('a server that a file names waits for approval, and its whole origin is asked about', async () => {
    await page.locator('.activitybar a[aria-label^="Assay"]').first().click();
    const row = workbench.row(label);
    await row.getByText('not approved').waitFor();
    await workbench.picture('connection-open');
    await row.click();
    await dialog.getByText(`Let Assay talk to http://${label}?`).waitFor();
    await workbench.picture('connection-approve');
    // The key that a person presses without reading approves nothing: it shows who names the server.
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('.tab', { hasText: 'assay.yaml' }).waitFor();
    await page.waitForTimeout(1000);
    await row.getByText('not approved').waitFor();
  });

  await test('once approved, its experiments and models are shown', async () => {
    await workbench.row(label).click();
    await answer('Approve');
    await workbench.row('churn').waitFor({ timeout: 60_000 });
    await workbench.expandRow(workbench.experiment('arrears'));
    await workbench.row('boosting-0.1-50-6-1.0').waitFor({ timeout: 60_000 });
    await workbench.picture('connection-approved');
  });

  await test('a test of the connection says that it works, step by step', async () => {
    await workbench.command('Assay: Test Connection');
    await page.locator('.quick-input-list [role=option]', { hasText: label }).first().click();
    await page.locator('.quick-input-title', { hasText: `${label} works` }).waitFor({ timeout: 60_000 });
    await workbench.picture('connection-test');
    await page.keyboard.press('Escape');
  });

  await test('a server that is forgotten waits for approval again', async () => {
    await workbench.command('Assay: Forget Connection');
    await page.locator('.quick-input-list [role=option]', { hasText: label }).first().click();
    await dialog.getByText(`Forget http://${label}?`).waitFor();
    await answer('Forget');
    await workbench.row(label).getByText('not approved').waitFor();
  });
}
