import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { Write } from '../../../server/src/engine/evidence/write.ts';
import { pythonOf } from '../environments.ts';
import type { WholeStore } from './client.ts';
import { valueOf } from './mlflow.ts';
import { record, recording } from './record.ts';
import {
  httpTo,
  never,
  restSourceOf,
  startClient,
  startServer,
  type Client,
  type RealServer,
} from './server.ts';
import { copyStore, sharedStore } from './stores.ts';
import { asServerTells, readWholeServer } from './wholeServer.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay server ü-'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each([
  ['mlflow-server-2', '2.22.5', 'mlflow-2.22'],
  ['mlflow-server-3', '3.17.2', 'mlflow-3'],
])('the server of %s', (name, version, sameVersion) => {
  let server: RealServer;
  let client: Client;
  let source: Source;
  let expected: WholeStore;

  beforeAll(async () => {
    const python = await pythonOf(name);
    const folder = join(root, name);
    mkdirSync(folder);
    const database = join(folder, 'mlflow.db');
    // MLflow's client read the database itself: a tenth of the time that it takes over the server.
    const whole = copyStore(await sharedStore(sameVersion), database);
    server = await startServer(python, { folder });
    client = await startClient(python, server.url);
    expected = asServerTells(whole);
    source = restSourceOf(server.url);
    // Answers for the tests that have no server: ASSAY_RECORD=1 writes them anew.
    if (process.env['ASSAY_RECORD'] === '1') {
      const { http, recorded } = recording(httpTo(server.url), server.url);
      await record(version, restSourceOf(server.url, undefined, [], http), recorded, expected);
    }
  }, 300_000);

  afterAll(async () => {
    client.stop();
    await server.stop();
  });

  function write(change: Write): ReturnType<NonNullable<Source['writer']>['write']> {
    if (source.writer === undefined) throw new Error('nothing can be written');
    return source.writer.write(change, never);
  }

  test('is known with its version', async () => {
    expect(valueOf(await source.state(never))).toMatchObject({
      version,
      verdict: 'supported',
      problem: undefined,
    });
    const diagnosis = await source.diagnose?.(never);
    expect(diagnosis).toMatchObject({ ok: true, value: { version, problem: undefined } });
  });

  test('is read as MLflow’s own client reads it, field by field', async () => {
    expect(Object.keys(expected.details).length).toBeGreaterThan(40);
    expect(await readWholeServer(source, expected)).toEqual(expected);
  });

  test('gives the same runs as columns', async () => {
    const { table } = source;
    if (table === undefined) throw new Error('there is no table');
    const base = valueOf(await table.base('1', 'active', never));
    expect(base.ids).toEqual(expected.runs['1']?.active);
    const rows = new Map(base.ids.map((id, row) => [id, row]));
    const infos = valueOf(await table.columns('1', never));
    const cells = base.ids.map((): Record<string, unknown> => ({}));
    for (const { id, filled } of infos) {
      const column = valueOf(await table.column({ experiment: '1', column: id, rows }, never));
      expect(column.rows.length).toBe(filled);
      column.rows.forEach((row, index) => {
        const value = column.values[index] ?? NaN;
        const cell = cells[row];
        if (cell !== undefined) cell[id] = column.kind === 'number' ? value : column.words[value];
      });
    }
    base.ids.forEach((id, row) => {
      const { metrics = [], parameters = [], tags = [] } = expected.details[id] ?? {};
      const like = [
        ...metrics.map(({ key, value }) => [`metrics.${key}`, Number(value)]),
        ...parameters.map(({ key, value }) => [`params.${key}`, value]),
        ...tags.map(({ key, value }) => [`tags.${key}`, value]),
      ];
      expect(cells[row]).toEqual(Object.fromEntries(like));
    });
  });

  test('is asked once for what several want, and for no more than they want', async () => {
    const logged: string[] = [];
    const own = restSourceOf(server.url, undefined, logged);
    await Promise.all([own.table?.base('1', 'active', never), own.table?.columns('1', never)]);
    expect(logged.filter((line) => line.includes('runs/search'))).toHaveLength(1);
  });

  test('each change is seen by MLflow’s client at once', async () => {
    const run = expected.runs['1']?.active[0] ?? '';
    const other = expected.runs['1']?.active[1] ?? '';
    const ok = (now: string | undefined): unknown => expect.objectContaining({ ok: true, value: { now } });
    const seen = (what: string, more: object): Promise<unknown> => client.ask({ what, ...more });
    const text = 'Line one\n<b>ü</b> "quoted"';
    const version = { model: 'churn', version: '7' };
    const changes = await Promise.all([
      write({ kind: 'setNote', run, text, expected: '' }),
      write({ kind: 'setTag', of: { kind: 'run', run }, key: 'label', value: 'good', expected: undefined }),
      write({ kind: 'deleteRun', run: other }),
      write({ kind: 'setAlias', model: 'churn', alias: 'fresh', version: '8', expected: undefined }),
      write({ kind: 'setAlias', model: 'churn', alias: 'also-champion', version: undefined, expected: '3' }),
      write({ kind: 'setStage', ...version, stage: 'Production', expected: 'None' }),
      write({
        kind: 'setTag',
        of: { kind: 'model', model: 'churn' },
        key: 'owner',
        value: 'sam',
        expected: ownerNow(expected),
      }),
      write({
        kind: 'setTag',
        of: { kind: 'version', ...version },
        key: 'index',
        value: undefined,
        expected: '6',
      }),
    ]);
    expect(changes).toEqual([
      ok(text),
      ok('good'),
      ok('deleted'),
      ok('8'),
      ok(undefined),
      ok('Production'),
      ok('sam'),
      ok(undefined),
    ]);
    expect(await seen('run', { run })).toMatchObject({
      tags: { 'mlflow.note.content': text, label: 'good' },
    });
    expect(await seen('run', { run: other })).toMatchObject({ lifecycle: 'deleted' });
    expect(await seen('model', { model: 'churn' })).toMatchObject({
      aliases: { champion: '3', challenger: '10', fresh: '8' },
      tags: { owner: 'sam' },
    });
    expect(await seen('version', version)).toMatchObject({
      stage: 'Production',
      tags: { markup: expect.anything() },
    });
    // The version that was in this stage before stays there.
    expect(await seen('version', { model: 'churn', version: '3' })).toMatchObject({ stage: 'Production' });
    expect(await write({ kind: 'restoreRun', run: other })).toEqual(ok('active'));
    expect(await seen('run', { run: other })).toMatchObject({ lifecycle: 'active' });
  });

  test('nothing is written over what somebody else wrote, and the loser is told who', async () => {
    const run = expected.runs['1']?.active[2] ?? '';
    const conflict = (now: RegExp): unknown =>
      expect.objectContaining({
        ok: false,
        problem: expect.objectContaining({ reason: 'conflict', message: expect.stringMatching(now) }),
      });
    expect(await write({ kind: 'setNote', run, text: 'mine', expected: 'not there' })).toEqual(
      conflict(/The note/),
    );
    expect(
      await write({ kind: 'setAlias', model: 'churn', alias: 'champion', version: '1', expected: '2' }),
    ).toEqual(conflict(/"champion" .* "3" now/));
    expect(await client.ask({ what: 'model', model: 'churn' })).toMatchObject({ aliases: { champion: '3' } });
  });

  test('two at one alias at once, 50 times: never do both say that it is theirs', async () => {
    const others = restSourceOf(server.url);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, async (_, time) => {
        const change = {
          kind: 'setAlias',
          model: 'churn',
          alias: `race-${time}`,
          expected: undefined,
        } as const;
        const [mine, theirs] = await Promise.all([
          write({ ...change, version: '1' }),
          others.writer?.write({ ...change, version: '2' }, never),
        ]);
        return [mine.ok, theirs?.ok];
      }),
    );
    expect(outcomes.filter(([mine, theirs]) => mine === true && theirs === true)).toEqual([]);
    expect(outcomes.filter(([mine, theirs]) => mine === true || theirs === true).length).toBeGreaterThan(40);
  });

  test('files that a run logged are listed and read, and become a version', async () => {
    const run = String(await client.ask({ what: 'create run', experiment: '0' }));
    await client.ask({ what: 'log artifact', run, path: 'model/MLmodel', text: 'flavors: {}' });
    await client.ask({ what: 'log artifact', run, path: 'ü & b.txt', text: 'Übung' });
    const { artifacts } = source;
    if (artifacts === undefined) throw new Error('there are no artifacts');
    const owner = { kind: 'run', run } as const;
    const top = valueOf(await artifacts.list({ owner, path: '', limit: 100 }, never));
    expect(top.items).toEqual([
      { path: 'model', isFolder: true, size: undefined },
      { path: 'ü & b.txt', isFolder: false, size: 6 },
    ]);
    const inside = valueOf(await artifacts.list({ owner, path: 'model', limit: 100 }, never));
    expect(inside.items).toEqual([{ path: 'model/MLmodel', isFolder: false, size: 11 }]);
    const content = valueOf(await artifacts.read(owner, 'ü & b.txt', 1000, never));
    expect(Buffer.from(content.base64, 'base64').toString()).toBe('Übung');
    expect(await artifacts.read(owner, 'model/MLmodel', 5, never)).toMatchObject({
      ok: false,
      problem: { reason: 'too-large' },
    });
    expect(await artifacts.read(owner, 'gone', 5, never)).toMatchObject({ ok: false });
    expect(await artifacts.read(owner, '../../mlflow.db', 5, never)).toMatchObject({
      ok: false,
      problem: { reason: 'denied' },
    });
    const made = await write({
      kind: 'registerVersion',
      model: 'new model',
      creates: true,
      run,
      path: 'model',
      description: 'First',
    });
    expect(made).toMatchObject({ ok: true, value: { now: '1' } });
    const version = { model: 'new model', version: '1' };
    expect(await client.ask({ what: 'version', ...version })).toMatchObject({
      run_id: run,
      description: 'First',
    });
    const listed = valueOf(
      await artifacts.list({ owner: { kind: 'version', ...version }, path: '', limit: 10 }, never),
    );
    expect(listed.items).toEqual([{ path: 'MLmodel', isFolder: false, size: 11 }]);
    const read = valueOf(await artifacts.read({ kind: 'version', ...version }, 'MLmodel', 1000, never));
    expect(Buffer.from(read.base64, 'base64').toString()).toBe('flavors: {}');
    expect(
      await write({
        kind: 'registerVersion',
        model: 'gone',
        creates: false,
        run,
        path: 'model',
        description: undefined,
      }),
    ).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  });

  test('points that are logged meanwhile are read from where it was left', async () => {
    const run = String(await client.ask({ what: 'create run', experiment: '0' }));
    const read = async (cursor?: string) => {
      const answer = await source.live?.points({ run, key: 'loss' }, cursor, never);
      if (answer === undefined) throw new Error('nothing is live');
      return valueOf(answer);
    };
    await client.ask({ what: 'log metric', run, key: 'loss', from: 0, to: 30 });
    const first = await read();
    expect(first).toMatchObject({ isRestart: false });
    expect([...first.steps]).toEqual(Array.from({ length: 30 }, (_, step) => step));
    await client.ask({ what: 'log metric', run, key: 'loss', from: 30, to: 34 });
    const second = await read(first.cursor);
    expect([...second.steps]).toEqual([30, 31, 32, 33]);
    expect([...second.values]).toEqual([30, 31, 32, 33].map((step) => 1 / (1 + step)));
    expect([...(await read(second.cursor)).steps]).toEqual([]);
  });

  test('whether something changed costs one small request in ten seconds, and none where nobody looks', async () => {
    const logged: string[] = [];
    const own = restSourceOf(server.url, undefined, logged);
    await own.stamp(never);
    expect(logged).toEqual([]);
    await own.runs({ experiment: '0', limit: 10 }, never);
    const before = logged.length;
    const stamp = await own.stamp(never);
    for (let time = 0; time < 20; time += 1) await own.stamp(never);
    expect(logged.length - before).toBe(1);
    await client.ask({ what: 'create run', experiment: '0' });
    await sleep(10_100);
    expect(await own.stamp(never)).not.toBe(stamp);
    expect(logged.length - before).toBe(2);
  });
});

function ownerNow(store: WholeStore): string | undefined {
  return store.models[0]?.tags.find(({ key }) => key === 'owner')?.value;
}
