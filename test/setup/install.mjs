import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
const pinnedNode = join(
  repository,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);
const stamp = join(repository, 'node_modules', '.assay-installed');

/**
 * Installs what package-lock.json pins, if it is not there, and makes sure that the pinned Node is the one that
 * runs: a script started by another Node is started again, and its exit code becomes this process's. Answers
 * whether the caller is to go on. Runs on Node 20 without any package.
 */
export async function underPinnedNode(script) {
  await installPackages();
  if (process.env.ASSAY_PINNED === '1') return true;
  process.exitCode = await again(script);
  return false;
}

async function installPackages() {
  const lock = await readFile(join(repository, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const present = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (present === wanted) return;
  console.log('Installing packages (npm ci)');
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: repository });
  await writeFile(stamp, wanted);
}

function again(script) {
  const path = `${dirname(pinnedNode)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const child = spawn(pinnedNode, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: false,
    env: { ...process.env, PATH: path, ASSAY_PINNED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
