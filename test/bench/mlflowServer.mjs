import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, kill, memoryUsage } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureRuns } from './runsStore.mjs';

const port = 5871;
const base = `http://127.0.0.1:${port}`;
const never = { isCancellationRequested: false };

/** How long a tracking server of MLflow takes for what it is asked, and how much of that is ours, in milliseconds. */
export async function measure([size = '10000']) {
  const runs = Number(size);
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const server = await startServer(folder, runs);
  try {
    await answering();
    for (let number = 0; number < 100; number += 1)
      await post('experiments/create', { name: `bench ${number}` });
    return await measureAll(await openSource(folder), runs);
  } finally {
    kill(-server.pid, 'SIGKILL');
    await sleep(200);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(source, runs) {
  const experiments = [];
  for (let time = 0; time < 20; time += 1)
    experiments.push(await timed(() => source.experiments({ limit: 100 }, never)));
  const experiment = await largest();
  const first = await timed(() => source.runs({ experiment, limit: 100 }, never));
  const alone = await timed(() => allPages(experiment));
  const table = await timed(() => source.table.base(experiment, 'active', never));
  const speed = (ms) => Math.round((runs * 1000) / ms);
  return [
    { what: '100 experiments, first', ms: experiments[0] },
    { what: '100 experiments, p50', ms: median(experiments.slice(1)) },
    { what: 'first 100 runs', ms: first },
    { what: `${runs} runs, the server alone`, ms: alone, perSecond: speed(alone) },
    { what: `${runs} runs, into columns`, ms: table, perSecond: speed(table) },
    { what: 'memory of the process in MB', ms: Math.round(memoryUsage().rss / 1e6) },
  ];
}

async function startServer(folder, runs) {
  const store = await ensureRuns(runs, 5, 5);
  copyFileSync(store.path, join(folder, 'mlflow.db'));
  const place = ['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`, '--port', String(port)];
  const more = { MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' };
  return spawn(join(dirname(store.python), 'mlflow'), ['server', ...place, '--workers', '1'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...env, ...more },
  });
}

async function openSource(folder) {
  const outfile = join(folder, 'rest.mjs');
  const root = join(import.meta.dirname, '../..');
  const contents = `export { createHttp } from './server/src/platform/http.ts';
export { createMlflowRestSource } from './server/src/sources/mlflow/rest/index.ts';`;
  const banner = {
    js: `import { createRequire } from 'node:module'; const require = createRequire('${root}/');`,
  };
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, banner, logLevel: 'error' });
  const { createHttp, createMlflowRestSource } = await import(pathToFileURL(outfile).href);
  const grant = { origin: base, credential: { kind: 'none' }, authorities: [] };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const info = { id: 's', system: 'mlflow', label: 'bench', location: base };
  const http = createHttp(grant, { proxy: undefined, noProxy: [] }, Date);
  return createMlflowRestSource({ http, info, clock: Date, log });
}

async function answering() {
  for (let tries = 0; tries < 600; tries += 1) {
    const response = await fetch(`${base}/health`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error('the server does not answer');
}

async function post(path, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${base}/api/2.0/mlflow/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.text();
}

/** All pages as the server gives them, read as text and not looked at but for the next page. */
async function allPages(experiment) {
  let token;
  do {
    const page = { experiment_ids: [experiment], max_results: 1000, page_token: token };
    const text = await post('runs/search', page);
    token = /"next_page_token":\s*"([^"]+)"/.exec(text.slice(-2000))?.[1];
  } while (token !== undefined);
}

/** The experiment that has the runs. */
async function largest() {
  for (const id of ['0', '1', '2']) {
    const text = await post('runs/search', { experiment_ids: [id], max_results: 5 });
    if (text.includes('next_page_token')) return id;
  }
  throw new Error('there are no runs');
}

async function timed(run) {
  const begin = performance.now();
  const answer = await run();
  if (answer?.ok === false) throw new Error(answer.problem.message);
  return Math.round(performance.now() - begin);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
