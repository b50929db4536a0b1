import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { UnavailableReason } from '../../../server/src/engine/evidence/source.ts';
import { listExperiments } from '../../../server/src/protocol/tracking.ts';
import type { MlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import { TrackingWorker } from '../../../server/src/worker/host.ts';
import { bundleWorker } from '../../worker/bundle.ts';
import { pythonOf } from '../environments.ts';
import { newest, processEnvironment, sourceOf, valueOf } from './mlflow.ts';
import { copyStore, sharedStore } from './stores.ts';

let folder: string;
let python: string;
let original: string;
let path: string;
let source: MlflowStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay mlflow-'));
  python = await pythonOf(newest);
  original = join(folder, 'original.db');
  copyStore(await sharedStore(newest), original);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  path = join(mkdtempSync(join(folder, 'case ')), 'mlflow.db');
  copyFileSync(original, path);
  source = sourceOf(path);
});

/** Every kind of read, so that each part of a damaged file is met. */
function outcomes(): ReadonlySet<UnavailableReason | 'none'> {
  const answers = [
    source.experiments({ limit: 100 }),
    ...['0', '1'].map((experiment) => source.runs({ experiment, limit: 1000 })),
    source.models({ limit: 100 }),
    source.versions({ model: 'churn', limit: 100 }),
  ];
  return new Set(answers.map((answer) => (answer.ok ? 'none' : answer.problem.reason)));
}

/** Runs SQL in a process of its own, as another program would; with `hold` it keeps its lock until killed. */
async function inAnotherProcess(sql: string): Promise<() => Promise<void>> {
  const script = `import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
print('done', flush=True)
sys.stdin.read()`;
  const child = spawn(python, ['-c', script, path, sql], {
    env: processEnvironment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
}

test('a writer with an exclusive lock makes the store locked, after a wait, until it lets go', async () => {
  const letGo = await inAnotherProcess('BEGIN EXCLUSIVE');
  const begin = Date.now();
  const answer = source.experiments({ limit: 1 });
  expect(answer).toMatchObject({ ok: false, problem: { reason: 'locked' } });
  expect(Date.now() - begin).toBeGreaterThan(1500);
  expect(Date.now() - begin).toBeLessThan(6000);
  await letGo();
  expect([...outcomes()]).toEqual(['none']);
});

test('a writer that only prepares a change locks nobody out', async () => {
  const letGo = await inAnotherProcess('BEGIN IMMEDIATE');
  expect([...outcomes()]).toEqual(['none']);
  await letGo();
});

test('a file cut to half is damaged, and reading it ends nothing', () => {
  truncateSync(path, Math.trunc(statSync(path).size / 2));
  expect([...outcomes()]).toContain('corrupt');
});

test('overwritten pages are told, wherever they are', () => {
  const size = statSync(path).size;
  const pageSize = 4096;
  const seen = new Set<string>();
  for (let page = 1; page * pageSize < size; page += 7) {
    copyFileSync(original, path);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(pageSize, 0xa5), 0, pageSize, page * pageSize);
    closeSync(file);
    outcomes().forEach((outcome) => seen.add(outcome));
  }
  seen.delete('not-found');
  expect([...seen].sort()).toEqual(['corrupt', 'none']);
}, 60_000);

test('a store of a newer MLflow is read by what it has', async () => {
  const before = valueOf(source.experiments({ limit: 10 })).items;
  for (const sql of [
    `UPDATE alembic_version SET version_num = 'ffffffffffff'`,
    'ALTER TABLE runs ADD COLUMN colour TEXT',
    'ALTER TABLE experiments ADD COLUMN colour TEXT',
    'CREATE TABLE new_things (name TEXT)',
  ])
    await (
      await inAnotherProcess(sql)
    )();
  expect(valueOf(source.experiments({ limit: 10 })).items).toEqual(before);
  await (
    await inAnotherProcess('ALTER TABLE runs RENAME COLUMN run_uuid TO run_id')
  )();
  expect([...outcomes()]).toEqual(['too-new']);
});

test('an empty file and a text file are no stores', () => {
  writeFileSync(path, '');
  expect([...outcomes()]).toEqual(['not-a-store']);
  writeFileSync(path, 'experiments: []\n'.repeat(100));
  expect([...outcomes()]).toEqual(['not-a-store']);
});

test('a store that is replaced while the source lives is read anew', async () => {
  const other = join(dirname(path), 'other.db');
  const real = path;
  copyFileSync(path, other);
  path = other;
  await (
    await inAnotherProcess(`UPDATE experiments SET name = 'renamed' WHERE experiment_id = 0`)
  )();
  path = real;
  expect(valueOf(source.experiments({ limit: 10 })).items.map(({ name }) => name)).toContain('Default');
  renameSync(other, path);
  expect(valueOf(source.experiments({ limit: 10 })).items.map(({ name }) => name)).toContain('renamed');
});

test('reading changes no byte and leaves no file', () => {
  const before = readFileSync(path);
  expect([...outcomes()]).toEqual(['none']);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual(['mlflow.db']);
});

test('a worker that is killed over a request answers it after all', async () => {
  const script = bundleWorker();
  const logged: string[] = [];
  const say = (message: string): void => void logged.push(message);
  const log = { info: say, warn: say, error: say };
  const worker = new TrackingWorker({
    path: script,
    clock: Date,
    log,
    timeoutMs: 20_000,
    onChange: say,
    onNotice: say,
  });
  worker.setPlaces({
    places: [{ kind: 'mlflow-file', id: 's', label: 'mlflow.db', path, workspace: path }],
    grants: [],
    network: { proxy: undefined, noProxy: [] },
  });
  const ask = (): ReturnType<typeof worker.request> =>
    worker.request(listExperiments, { source: 's', limit: 10 }, new CancellationTokenSource().token);
  expect(await ask()).toMatchObject({ ok: true });
  const letGo = await inAnotherProcess('BEGIN EXCLUSIVE');
  const waiting = ask();
  await new Promise((resolve) => setTimeout(resolve, 300));
  process.kill(
    Number(/\d+/.exec(logged.find((message) => message.includes('process')) ?? '')?.[0]),
    'SIGKILL',
  );
  await letGo();
  expect(await waiting).toMatchObject({ ok: true });
  worker.dispose();
  rmSync(dirname(script), { recursive: true, force: true });
});
