import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../setup/install.mjs';

const rounds = 15;
const dist = (name) => join(repository, 'dist', name);
const sample = join(repository, 'test', 'sample');

/** How long starts take, side by side with a Node that does nothing, in one run; and how large the files are. */
export async function measure() {
  const nothing = () => timed(['-e', '0']);
  const starts = {
    'assay --version': () => timed([dist('cli.js'), '--version']),
    'assay check (the sample)': () => timed([dist('cli.js'), 'check', sample]),
    'assay runs (the sample)': () => timed([dist('cli.js'), 'runs'], sample),
    'language server to initialize': initialize,
  };
  const rows = [];
  for (const [what, start] of Object.entries(starts)) rows.push(await compare(what, start, nothing));
  for (const name of ['extension.js', 'server.js', 'worker.js', 'cli.js', 'webviews/run.js', 'assay.vsix']) {
    if (existsSync(dist(name)))
      rows.push({ what: `dist/${name}`, kB: Math.round(statSync(dist(name)).size / 1000) });
  }
  return rows;
}

/** Runs both in turn, after a round that is not counted; medians in milliseconds. */
async function compare(what, start, nothing) {
  const own = [];
  const bare = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = [await start(), await nothing()];
    if (round === 0) continue;
    own.push(times[0]);
    bare.push(times[1]);
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const ms = (number) => Math.round(number * 10) / 10;
  return {
    what,
    'median ms': ms(median(own)),
    'max ms': ms(Math.max(...own)),
    'bare Node ms': ms(median(bare)),
    ratio: ms(median(own) / median(bare)),
  };
}

function timed(args, cwd = repository) {
  const started = performance.now();
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  return performance.now() - started;
}

/** From the start of the process to its answer to `initialize`. */
function initialize() {
  return new Promise((resolve) => {
    const started = performance.now();
    const server = spawn(process.execPath, [dist('server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdout.once('data', () => {
      const took = performance.now() - started;
      server.kill('SIGKILL');
      server.once('close', () => resolve(took));
    });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  });
}
