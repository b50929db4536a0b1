import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pythonOf } from '../environments.ts';
import type { WholeStore } from './client.ts';
import { newest, valueOf } from './mlflow.ts';
import { admin, never, restSourceOf, startServer, type RealServer } from './server.ts';
import { copyStore, sharedStore } from './stores.ts';
import { asServerTells, readWholeServer } from './wholeServer.ts';

let root: string;
let server: RealServer;
let expected: WholeStore;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assay behind-'));
  const python = await pythonOf('mlflow-server-3');
  const folder = join(root, 'server');
  mkdirSync(folder);
  const database = join(folder, 'mlflow.db');
  const whole = copyStore(await sharedStore(newest), database);
  const more = ['--app-name', 'basic-auth'];
  server = await startServer(python, { folder, prefix: '/team/mlflow', more });
  expected = fewOf(asServerTells(whole));
}, 300_000);

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

/** All lists, and three runs: MLflow's sign-in hashes the password anew for each request, which takes half a second. */
function fewOf(store: WholeStore): WholeStore {
  const named = ['parent', 'deleted', 'still running'];
  const runs = Object.values(store.details).filter(({ name }) => named.includes(name));
  const keep = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => runs.some((run) => run.id === id)));
  return { ...store, details: keep(store.details), histories: keep(store.histories) };
}

test('behind a prefix and a sign-in all is read as MLflow’s own client reads it', async () => {
  const source = restSourceOf(server.url, admin);
  expect(valueOf(await source.state(never))).toMatchObject({ version: '3.17.2', verdict: 'supported' });
  expect(await readWholeServer(source, expected)).toEqual(expected);
});

test.each([
  ['nobody', { kind: 'none' }],
  ['a wrong password', { kind: 'basic', user: 'admin', password: 'wrong' }],
] as const)('%s is told to sign in, and the log holds no password', async (_, credential) => {
  const logged: string[] = [];
  const source = restSourceOf(server.url, credential, logged);
  const refused = { ok: false, problem: { reason: 'not-signed-in' } };
  expect(await source.experiments({ limit: 1 }, never)).toMatchObject(refused);
  expect(await source.registry?.models({ limit: 1 }, never)).toMatchObject(refused);
  const run = Object.keys(expected.details)[0] ?? '';
  const change = { kind: 'setNote', run, text: 'x', expected: '' } as const;
  expect(await source.writer?.write(change, never)).toMatchObject(refused);
  const diagnosis = valueOf((await source.diagnose?.(never)) ?? refusedAnswer);
  const failed = diagnosis.steps.filter(({ outcome }) => outcome === 'failed').map(({ what }) => what);
  expect(failed).toEqual(['Sign-in']);
  expect(logged.join('\n')).not.toMatch(/wrong|Basic|for this test/);
});

const refusedAnswer = {
  ok: false,
  problem: { reason: 'internal', message: 'there is no test', action: '' },
} as const;

test('without its prefix it is said that the path may be wrong', async () => {
  const source = restSourceOf(new URL(server.url).origin, admin);
  const answer = await source.experiments({ limit: 1 }, never);
  expect(answer).toMatchObject({ ok: false, problem: { action: expect.stringContaining('path') } });
});
