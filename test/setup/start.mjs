import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository, underPinnedNode } from './install.mjs';
import { asScript, SetupError } from './run.mjs';

/**
 * `npm start`: Assay at work on a copy of the sample project, in a VS Code for the browser.
 * `npm start -- --desktop [PATH]` uses an installed VS Code; `-- --check` stops as soon as the editor answers.
 */
async function main() {
  if (!(await underPinnedNode(fileURLToPath(import.meta.url)))) return process.exitCode;
  const { makePackage } = await import('./package.mjs');
  const { copySample } = await import('./serve.mjs');
  console.log('Building and packing Assay');
  const vsix = await makePackage();
  const home = await mkdtemp(join(tmpdir(), 'assay-'));
  const project = join(home, 'retention-models');
  await copySample(project);
  const args = process.argv.slice(2);
  const at = args.indexOf('--desktop');
  if (at >= 0) return desktop(args[at + 1] ?? 'code', { home, vsix, project });
  return browser({ home, vsix, project, check: args.includes('--check') });
}

async function browser({ home, vsix, project, check }) {
  const { ensureEditor } = await import('./editor.mjs');
  const { serveEditor } = await import('./serve.mjs');
  console.log('Setting up VS Code for the browser (a minute or two the first time)');
  await mkdir(join(repository, 'out', 'logs'), { recursive: true });
  const editor = await ensureEditor({ log: join(repository, 'out', 'logs', 'editor-setup.log') });
  const served = await serveEditor({
    editor,
    home,
    vsix,
    log: join(repository, 'out', 'logs', 'editor.log'),
  });
  console.log(`\nAssay is at ${served.address}?folder=${encodeURI(project)}\nCtrl-C stops it.`);
  if (!check)
    await new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  await served.stop();
  await rm(home, { recursive: true, force: true });
  return 0;
}

/** Opens the installed VS Code with folders of its own, so that nothing of the user's is touched. */
function desktop(code, { home, vsix, project }) {
  const own = ['--extensions-dir', join(home, 'extensions'), '--user-data-dir', join(home, 'data')];
  const start = (args) => {
    const { error, status } = spawnSync(code, [...own, ...args], { stdio: 'inherit', shell: false });
    if (error !== undefined || status !== 0) {
      throw new SetupError(`${code} could not be started. Name VS Code's \`code\` behind --desktop.`);
    }
  };
  start(['--install-extension', vsix]);
  start(['--disable-workspace-trust', project]);
  console.log(`VS Code is open on ${project}; its data is in ${home}.`);
  return 0;
}

await asScript(main);
