import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { repository } from './install.mjs';
import { run, SetupError, tryRun } from './run.mjs';

/** Settings of a quiet editor: no start page, no chat, no prompt about trust in what is our own sample. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts a VS Code for the browser on `folder` with one VSIX installed. `home` gets everything that it writes;
 * `settings` come on top of the quiet ones, `env` on top of the environment. Answers its address and how to stop it. Throws `SetupError`.
 */
export async function serveEditor({ editor, home, vsix, settings = {}, args = [], env = {}, log }) {
  const vscode = join(editor, 'lib', 'vscode');
  const main = join(vscode, 'out', 'server-main.js');
  const extensions = join(home, 'extensions');
  const data = [
    '--server-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    extensions,
    '--accept-server-license-terms',
  ];
  await mkdir(join(home, 'data', 'data', 'User'), { recursive: true });
  await writeFile(
    join(home, 'data', 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quiet, ...settings }, null, 2),
  );
  await run(process.execPath, [main, ...data, '--install-extension', vsix, '--force'], {
    log: `${log}.install`,
  });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      main,
      ...data,
      '--without-connection-token',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--telemetry-level',
      'off',
      ...args,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    },
  );
  const stream = createWriteStream(log);
  child.stdout.pipe(stream);
  child.stderr.pipe(stream);
  const address = `http://localhost:${port}/`;
  await answers(address, child, log);
  return { address, port, process: child, stop: () => stop(child) };
}

/** Copies the sample project to `target`, as a git repository with one commit where git is to be had. */
export async function copySample(target) {
  await cp(join(repository, 'test', 'sample'), target, { recursive: true });
  const git = (...args) => tryRun('git', args, { cwd: target });
  try {
    await git('init', '--quiet');
    await git('add', '--all');
    await git(
      '-c',
      'user.name=Sam',
      '-c',
      'user.email=sam@example.com',
      'commit',
      '--quiet',
      '-m',
      'The sample project',
    );
  } catch {
    console.log('Without git: the sample is a plain folder');
  }
}

function stop(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(address, child, log) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new SetupError(`The editor ended at once; see ${log}.`);
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new SetupError(`The editor did not answer within 30 seconds; see ${log}.`);
}
