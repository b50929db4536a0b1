import { afterEach, describe, expect, test } from 'vitest';
import type { Source } from '../../../../server/src/engine/evidence/contract.ts';
import { createHttp } from '../../../../server/src/platform/http.ts';
import { createMlflowRestSource } from '../../../../server/src/sources/mlflow/rest/index.ts';
import {
  badAnswers,
  badServer,
  hostileText,
  in2090,
  megabyte,
  oddAnswers,
} from '../../../support/badServer.ts';
import type { Listening } from '../../../support/servers.ts';

const never = { isCancellationRequested: false };
const patient = { wholeMs: 10_000, pausesMs: [10, 20, 40] };
const hasty = { ...patient, headersMs: 500, wholeMs: 2500 };

let open: Listening[] = [];
let logged: string[] = [];

afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
  logged = [];
});

async function sourceOf(server: Promise<Listening>, limits = patient): Promise<Source> {
  const listening = await server;
  open.push(listening);
  const origin = `http://127.0.0.1:${listening.port}`;
  const say = (message: string): void => void logged.push(message);
  return createMlflowRestSource({
    http: createHttp(
      { origin, credential: { kind: 'none' }, authorities: [] },
      { proxy: undefined, noProxy: [] },
      Date,
      { limits },
    ),
    info: { id: 's', system: 'mlflow', label: 'the server', location: `${origin}/` },
    clock: Date,
    log: { info: say, warn: say, error: say },
    sleep: () => Promise.resolve(),
  });
}

const expectedReasons: Readonly<Record<keyof typeof badAnswers, string>> = {
  hangs: 'timeout',
  refuses: 'denied',
  'rate-limits for ever': 'rate-limited',
  'is down behind its gateway': 'unreachable',
  'shows a sign-in page': 'bad-answer',
  'sends on to a sign-in page': 'bad-answer',
  'cuts its answer': 'unreachable',
  'cuts its answer in JSON': 'bad-answer',
  'answers with a list': 'bad-answer',
  'answers with nothing': 'bad-answer',
  'nests too deep': 'bad-answer',
  'answers with 21 MB': 'too-large',
  'has an error of its own': 'internal',
  'is something else': 'not-supported',
};

/** A path from the name of a bad server to what a person reads. */
const entries = Object.entries(badAnswers).map(([name, answer]) => ({ name, answer }));

describe.each(entries)('a server that $name', ({ name, answer }) => {
  test('gives one cause and one thing to do, for each read, within the limit', async () => {
    const source = await sourceOf(badServer(answer), name === 'hangs' ? hasty : patient);
    const begin = Date.now();
    const answers = await Promise.all([
      source.experiments({ limit: 10 }, never),
      source.runs({ experiment: '1', limit: 10 }, never),
      source.run('a', never),
      source.origins(never),
      source.history({ run: 'a', keys: ['loss'], limit: 100 }, never),
      source.registry?.models({ limit: 10 }, never),
      source.registry?.versions({ model: 'm', limit: 10 }, never),
      source.table?.base('1', 'active', never),
      source.live?.points({ run: 'a', key: 'loss' }, undefined, never),
      source.artifacts?.list({ owner: { kind: 'run', run: 'a' }, path: '', limit: 10 }, never),
      source.writer?.write({ kind: 'setNote', run: 'a', text: 'x', expected: '' }, never),
      source.state(never),
    ]);
    expect(Date.now() - begin).toBeLessThan(12_000);
    const reason = expectedReasons[name as keyof typeof badAnswers];
    for (const one of answers) {
      expect(one).toMatchObject({ ok: false, problem: { reason } });
      const { message, action } = one?.ok === false ? one.problem : { message: '', action: '' };
      expect(message).toMatch(/^[^\u0000-\u001f\u202a-\u202e]{10,500}\.$/u);
      expect(action).toMatch(/^[A-Z].{8,200}\.$/u);
      expect(message).not.toContain('abcdef123456');
    }
    expect(await source.stamp(never)).toBeUndefined();
    const diagnosis = await source.diagnose?.(never);
    expect(diagnosis).toMatchObject({ ok: true, value: { problem: { reason } } });
    const failed =
      diagnosis?.ok === true ? diagnosis.value.steps.filter(({ outcome }) => outcome === 'failed') : [];
    expect(failed).toHaveLength(1);
  }, 40_000);
});

test('a list that never ends is a page with a next one, and a table that says so', async () => {
  const source = await sourceOf(badServer(oddAnswers['hands out the same page for ever']));
  const page = await source.experiments({ limit: 1 }, never);
  expect(page).toMatchObject({ ok: true, value: { next: 'again' } });
  expect(await source.experiments({ limit: 1, from: 'again' }, never)).toMatchObject({
    ok: true,
    value: { next: undefined },
  });
  expect(await source.table?.base('1', 'active', never)).toMatchObject({
    ok: false,
    problem: { reason: 'bad-answer' },
  });
});

test('a table and points end although the server hands out ever new tokens', async () => {
  const source = await sourceOf(badServer(oddAnswers['hands out ever new tokens']));
  expect(await source.table?.base('1', 'active', never)).toMatchObject({
    ok: false,
    problem: { reason: 'bad-answer' },
  });
  let listener = (): void => undefined;
  const cancel = {
    isCancellationRequested: false,
    onCancellationRequested: (one: () => void) => ((listener = one), { dispose: () => undefined }),
  };
  const points = source.live?.points({ run: 'a', key: 'loss' }, undefined, cancel);
  setTimeout(() => listener(), 200);
  await expect(points).rejects.toMatchObject({ reason: 'cancelled' });
});

test('names of 1 MB are cut', async () => {
  const source = await sourceOf(badServer(oddAnswers['has names of 1 MB']));
  const experiments = await source.experiments({ limit: 1 }, never);
  const runs = await source.runs({ experiment: '1', limit: 1 }, never);
  for (const page of [experiments, runs]) {
    const [first] = page.ok ? page.value.items : [];
    expect(first?.name.length).toBeLessThan(megabyte.length / 4);
    expect(first?.name.length).toBeGreaterThan(100);
  }
});

test('hostile names are texts like any other', async () => {
  const source = await sourceOf(badServer(oddAnswers['has hostile names']));
  expect(await source.experiments({ limit: 1 }, never)).toMatchObject({
    ok: true,
    value: {
      items: [{ id: '__proto__', name: hostileText, tags: [{ key: '__proto__', value: hostileText }] }],
    },
  });
  const base = await source.table?.base('1', 'active', never);
  expect(base).toMatchObject({ ok: true, value: { names: [hostileText] } });
  const column = await source.table?.column(
    { experiment: '1', column: 'params.constructor', rows: new Map([['a', 0]]) },
    never,
  );
  expect(column).toMatchObject({ ok: true, value: { words: [hostileText] } });
  const address = source.webAddress?.({ kind: 'version', model: hostileText, version: '../1' });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/models\/[\w%.!~*'()-]+\/versions\/\.\.%2F1$/);
  expect(logged.join('')).not.toMatch(/[\u0000-\u001f]/);
});

test('artifacts outside of their folder are not there', async () => {
  const source = await sourceOf(badServer(oddAnswers['lists artifacts outside']));
  const owner = { kind: 'run', run: 'a' } as const;
  const list = await source.artifacts?.list({ owner, path: '', limit: 10 }, never);
  expect(list?.ok === true ? list.value.items.map(({ path }) => path) : []).toEqual(['fine.txt', 'é']);
  for (const path of ['../x', '/etc/passwd', 'a//b', 'a/./b', 'C:/x', 'a\\b', 'a\nb', '.']) {
    expect(await source.artifacts?.list({ owner, path, limit: 10 }, never)).toMatchObject({
      ok: false,
      problem: { reason: 'denied' },
    });
    expect(await source.artifacts?.read(owner, path, 10, never)).toMatchObject({
      ok: false,
      problem: { reason: 'denied' },
    });
  }
});

test('odd numbers are what they can be', async () => {
  const source = await sourceOf(badServer(oddAnswers['has odd numbers']));
  const runs = await source.runs({ experiment: '1', limit: 10 }, never);
  expect(runs).toMatchObject({
    ok: true,
    value: {
      items: [
        {
          id: 'a',
          startedAt: in2090,
          endedAt: 1700000000000,
          metrics: [
            { key: 'inf', value: 'Infinity', step: 7, timestamp: 0 },
            { key: 'nan', value: 'NaN' },
            { key: 'none', value: 0 },
            { key: 'object', value: 'NaN' },
          ],
        },
        { id: 'b', experimentId: '1', status: 'UNKNOWN', startedAt: undefined },
        { id: '' },
      ],
    },
  });
  const base = await source.table?.base('1', 'active', never);
  expect(base).toMatchObject({ ok: true, value: { ids: ['a', 'b'] } });
});

test.each([
  ['1.30.0', 'unsupported', 'too-old'],
  ['2.0.1', 'supported', undefined],
  ['3.18.0', 'supported', undefined],
  ['3.19.0', 'untested', 'too-new'],
  ['4.0.0.dev0', 'untested', 'too-new'],
])('a server of MLflow %s is %s', async (version, verdict, reason) => {
  const source = await sourceOf(badServer(oddAnswers['has odd numbers'], version));
  const problem = reason === undefined ? undefined : { reason };
  expect(await source.state(never)).toMatchObject({ ok: true, value: { version, verdict, problem } });
});

test('a server that does not tell its version is asked for what only MLflow knows', async () => {
  const source = await sourceOf(badServer(oddAnswers['has odd numbers'], '<html>a page'));
  expect(await source.state(never)).toMatchObject({
    ok: true,
    value: { version: undefined, verdict: 'untested' },
  });
});

test('a server without a registry still shows its runs, and offers nothing of a registry', async () => {
  const source = await sourceOf(
    badServer((request, response) => {
      const isRegistry = request.url?.includes('registered-models') === true;
      response.writeHead(isRegistry ? 404 : 200, { 'content-type': 'application/json' });
      response.end(
        isRegistry ? '{"error_code": "ENDPOINT_NOT_FOUND", "message": "none"}' : '{"experiments": []}',
      );
    }, '2.0.0'),
  );
  const models = await source.registry?.models({ limit: 1 }, never);
  expect(models).toMatchObject({ ok: false, problem: { reason: 'not-supported' } });
  expect(await source.experiments({ limit: 1 }, never)).toMatchObject({ ok: true });
  const state = await source.state(never);
  expect(state.ok && state.value.abilities).toEqual([
    'table',
    'live',
    'artifacts',
    'note',
    'tag',
    'delete',
    'web',
  ]);
});
