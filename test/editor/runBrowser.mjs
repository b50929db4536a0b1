import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../setup/chromium.mjs';
import { ensureEditor } from '../setup/editor.mjs';
import { repository } from '../setup/install.mjs';
import { vsix } from '../setup/package.mjs';
import { asScript } from '../setup/run.mjs';
import { copySample, serveEditor } from '../setup/serve.mjs';
import { buildHost } from './build.mjs';
import { uiTests } from './ui/tests.mjs';

/**
 * The tests in a real VS Code, in a browser: the suite inside the extension host, then clicks and pictures from
 * outside. What is tested is the packaged extension, installed. `-- --ui` runs the clicks alone, and
 * `--only NAME` with it just one part of them.
 */
const logs = join(repository, 'out', 'logs');
const longestSuite = 5 * 60_000;

async function main() {
  await mkdir(logs, { recursive: true });
  const editor = await ensureEditor({ log: join(logs, 'editor-setup.log') });
  const executablePath = await ensureChromium({ log: join(logs, 'chromium-setup.log') });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const at = process.argv.indexOf('--only');
    const only = at < 0 ? undefined : process.argv[at + 1];
    const suite = process.argv.includes('--ui') ? [] : await runSuite(editor, browser);
    const clicks = process.argv.includes('--suite') ? [] : await uiTests({ editor, browser, serve, only });
    return await summarise([...suite, ...clicks]);
  } finally {
    await browser.close();
  }
}

/** Starts an editor with Assay on a copy of the sample, or on what `prepare` makes of it; `use` gets it. */
async function serve(editor, options, use) {
  const home = await mkdtemp(join(tmpdir(), 'assay-'));
  const project = join(home, 'retention-models');
  await copySample(project);
  await options.prepare?.(project);
  const served = await serveEditor({
    editor,
    home,
    vsix,
    log: join(logs, `editor-${options.name}.log`),
    ...options,
    settings: { 'files.autoSave': 'off', ...options.settings },
  });
  try {
    return await use({ ...served, project, home });
  } finally {
    await served.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function runSuite(editor, browser) {
  const host = await buildHost();
  const results = join(await mkdtemp(join(tmpdir(), 'assay-results-')), 'results.json');
  const options = {
    name: 'suite',
    args: ['--enable-smoke-test-driver'],
    env: { ASSAY_TEST_RESULTS: results },
  };
  return await serve(editor, options, async ({ address, port, project }) => {
    const remote = (path) => `vscode-remote://localhost:${port}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(host.folder)],
      ['extensionTestsPath', remote(host.module)],
    ];
    const query = `folder=${encodeURIComponent(project)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', (_, args) => console.log(...args));
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the suite did not end in time')), longestSuite).unref();
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.goto(`${address}?${query}`);
    await ended;
    await page.close();
    return JSON.parse(await readFile(results, 'utf8'));
  });
}

async function summarise(results) {
  const failed = results.filter(({ error }) => error !== undefined);
  for (const { title, error } of results) console.log(`${error === undefined ? '✓' : '✗'} ${title}`);
  for (const { title, error } of failed) console.log(`\n${title}\n${error}`);
  const counts = { numPassedTests: results.length - failed.length, numFailedTests: failed.length };
  await mkdir(join(repository, 'out', 'results'), { recursive: true });
  await writeFile(join(repository, 'out', 'results', 'editor.json'), JSON.stringify(counts));
  console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
  return failed.length > 0 ? 1 : 0;
}

await asScript(main);
