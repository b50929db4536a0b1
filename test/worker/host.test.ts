import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { CancellationToken } from 'vscode-jsonrpc/node';
import type { SourcePlace } from '../../server/src/engine/evidence/place.ts';
import type { Answer } from '../../server/src/engine/evidence/source.ts';
import type { Run } from '../../server/src/engine/evidence/tracking.ts';
import type { Log } from '../../server/src/ports/log.ts';
import {
  getRun,
  listExperiments,
  listModels,
  listRuns,
  listVersions,
  getHistory,
} from '../../server/src/protocol/tracking.ts';
import type { Answerable } from '../../server/src/protocol/worker.ts';
import { TrackingWorker } from '../../server/src/worker/host.ts';
import { Fixture, newest } from '../sources/mlflow/fixture.ts';
import { listen } from '../support/servers.ts';
import { bundleWorker } from './bundle.ts';

// Real processes start and end here, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 });

const never = new CancellationTokenSource().token;
let script: string;
let fixture: Fixture;
let logged: string[];
let changed: string[];
let worker: TrackingWorker;
let now = 0;

beforeAll(() => {
  script = bundleWorker();
});

afterAll(() => rmSync(dirname(script), { recursive: true, force: true }));

beforeEach(() => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
  logged = [];
  changed = [];
  now = 0;
  worker = hostOf(script);
});

afterEach(() => {
  worker.dispose();
  fixture.dispose();
});

function hostOf(path: string, timeoutMs = 20_000): TrackingWorker {
  const say = (message: string): void => void logged.push(message);
  const log: Log = { info: say, warn: say, error: say };
  const host = new TrackingWorker({
    path,
    clock: { now: () => now },
    log,
    timeoutMs,
    onChange: (id) => changed.push(id),
    onNotice: () => undefined,
  });
  host.setPlaces(answerFor(placeOf('s')));
  return host;
}

function placeOf(id: string): SourcePlace {
  return { kind: 'mlflow-file', id, label: 'mlflow.db', path: fixture.path, workspace: fixture.path };
}

function answerFor(place: SourcePlace): Answerable {
  return { places: [place], grants: [], network: { proxy: undefined, noProxy: [] } };
}

function ask(host: TrackingWorker, token: CancellationToken = never): Promise<Answer<Run>> {
  return host.request(getRun, { source: 's', run: 'a' }, token);
}

/** The number of the process that answers. */
function processId(): number {
  const said = logged.findLast((message) => message.startsWith('The tracking worker runs as process'));
  return Number(/\d+/.exec(said ?? '')?.[0]);
}

test('each request of the protocol is answered', async () => {
  const page = { source: 's', limit: 5 };
  expect(await ask(worker)).toMatchObject({ ok: true, value: { id: 'a', experimentName: 'one' } });
  expect(await worker.request(listExperiments, page, never)).toMatchObject({
    value: { items: [{ id: '1' }] },
  });
  expect(await worker.request(listRuns, { ...page, experiment: '1' }, never)).toMatchObject({
    value: { total: 1 },
  });
  expect(await worker.request(listModels, page, never)).toMatchObject({ value: { total: 0 } });
  expect(await worker.request(listVersions, { ...page, model: 'm' }, never)).toMatchObject({
    problem: { reason: 'not-found' },
  });
  const history = { source: 's', run: 'a', keys: ['loss'], limit: 5 };
  expect(await worker.request(getHistory, history, never)).toMatchObject({
    value: [{ key: 'loss', total: 0 }],
  });
});

test('a store that was named while the worker runs is found', async () => {
  expect(await worker.request(getRun, { source: 't', run: 'a' }, never)).toMatchObject({ ok: false });
  worker.setPlaces(answerFor(placeOf('t')));
  expect(await worker.request(getRun, { source: 't', run: 'a' }, never)).toMatchObject({ ok: true });
});

test('a worker that died is started again', async () => {
  await ask(worker);
  const first = processId();
  process.kill(first, 'SIGKILL');
  expect(await ask(worker)).toMatchObject({ ok: true });
  expect(processId()).not.toBe(first);
});

test('a request whose worker dies over it is asked again', async () => {
  await ask(worker);
  fixture.write('BEGIN EXCLUSIVE');
  const waiting = ask(worker);
  await new Promise((resolve) => setTimeout(resolve, 300));
  process.kill(processId(), 'SIGKILL');
  fixture.write('COMMIT');
  expect(await waiting).toMatchObject({ ok: true });
});

test('a worker that dies again and again is given up, and tried anew later', async () => {
  const crashing = join(dirname(script), 'crashing.js');
  writeFileSync(crashing, 'process.exit(3);');
  const host = hostOf(crashing);
  const answers = [await ask(host), await ask(host), await ask(host)];
  expect(answers).toMatchObject(answers.map(() => ({ ok: false, problem: { reason: 'internal' } })));
  const starts = (): number => logged.filter((message) => message.includes('runs as process')).length;
  expect(starts()).toBe(4);
  now = 60_000;
  await ask(host);
  expect(starts()).toBe(6);
  host.dispose();
});

test('a worker that does not answer is ended', async () => {
  const hanging = join(dirname(script), 'hanging.js');
  writeFileSync(hanging, 'setInterval(() => {}, 1000); process.on("message", () => {});');
  const host = hostOf(hanging, 200);
  expect(await ask(host)).toMatchObject({ ok: false, problem: { reason: 'internal' } });
  host.dispose();
});

test('a server that goes on and on is given up, and the others are not', async () => {
  let asked = 0;
  const server = await listen((_, response) => {
    asked += 1;
    const point = { key: 'loss', value: 1, step: asked, timestamp: asked };
    const page = JSON.stringify({ metrics: [point], next_page_token: String(asked) });
    setTimeout(() => response.end(page), 50);
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const endless: SourcePlace = { kind: 'mlflow-http', id: 'e', label: 'the server', url: origin };
  const grants = [{ origin, credential: { kind: 'none' }, authorities: [] }] as const;
  const host = hostOf(script, 2000);
  host.setPlaces({ ...answerFor(placeOf('s')), places: [placeOf('s'), endless], grants });
  await ask(host);
  const first = processId();
  const history = { source: 'e', run: 'a', keys: ['loss'], limit: 5 };
  expect(await host.request(getHistory, history, never)).toMatchObject({
    ok: false,
    problem: { reason: 'timeout', message: 'It was not read to its end within 2 s.' },
  });
  expect(processId()).toBe(first);
  const before = asked;
  expect(await ask(host)).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked - before).toBeLessThan(2);
  host.dispose();
  await server.close();
});

test('a worker that cannot be started is an answer', async () => {
  const host = hostOf(join(dirname(script), 'none.js'));
  expect(await ask(host)).toMatchObject({ ok: false, problem: { reason: 'internal' } });
  host.dispose();
});

test('a request that was cancelled before it was read is rejected', async () => {
  await ask(worker);
  fixture.write('BEGIN EXCLUSIVE');
  const first = ask(worker);
  const cancelling = new CancellationTokenSource();
  const second = ask(worker, cancelling.token);
  cancelling.cancel();
  fixture.write('COMMIT');
  await expect(second).rejects.toThrow('cancelled');
  expect(await first).toMatchObject({ ok: true });
});

test('a change of a watched store is told', async () => {
  worker.watch(['s']);
  await ask(worker);
  fixture.addRun('b', 1, 6);
  await expect.poll(() => changed, { timeout: 8000, interval: 200 }).toContain('s');
});

test('the worker ends with its host', async () => {
  await ask(worker);
  const id = processId();
  worker.dispose();
  await expect.poll(() => isRunning(id), { timeout: 4000 }).toBe(false);
  expect(await ask(worker)).toMatchObject({
    ok: false,
    problem: { reason: 'internal', message: 'Assay is closing.' },
  });
});

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
