import { describe, expect, test } from 'vitest';
import { HttpError } from '../../../../server/src/ports/http.ts';
import { never, scripted, type Asked, type Scripted } from './scripted.ts';

/** A registry with one model, whose alias `a` is on a version. */
function registry(version?: string): {
  readonly on: { version: string | undefined };
  readonly server: Scripted;
} {
  const on = { version };
  const server = scripted(({ method, path, body }) => {
    if (path === 'registered-models/alias') {
      on.version = method === 'DELETE' ? undefined : String(body['version']);
      return {};
    }
    return {
      registered_model: {
        name: 'm',
        aliases: on.version === undefined ? [] : [{ alias: 'a', version: on.version }],
      },
    };
  });
  return { on, server };
}

function setAlias(
  { source }: Scripted,
  version: string | undefined,
  expected: string | undefined,
): Promise<unknown> {
  const write = { kind: 'setAlias', model: 'm', alias: 'a', version, expected } as const;
  return source.writer?.write(write, never) ?? Promise.reject(new Error('there is no writer'));
}

const writes = (asked: readonly Asked[]): readonly string[] =>
  asked
    .filter(({ method, isRead }) => method !== 'GET' && !isRead)
    .map(({ method, path }) => `${method} ${path}`);

describe('a change', () => {
  test('is written once, read back, and looked at again a second later', async () => {
    const { server } = registry('1');
    expect(await setAlias(server, '2', '1')).toMatchObject({ ok: true, value: { now: '2' } });
    expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'GET']);
    expect(server.slept).toEqual([1000]);
  });

  test('takes away what is to be gone', async () => {
    const { server, on } = registry('1');
    expect(await setAlias(server, undefined, '1')).toMatchObject({ ok: true, value: { now: undefined } });
    expect(on.version).toBeUndefined();
    expect(writes(server.asked)).toEqual(['DELETE registered-models/alias']);
  });

  test('of what is another by now is not written', async () => {
    const { server, on } = registry('3');
    for (const expected of ['1', undefined]) {
      const answer = await setAlias(server, '2', expected);
      expect(answer).toMatchObject({
        ok: false,
        problem: { reason: 'conflict', message: expect.stringContaining('"3" now') },
      });
    }
    expect(on.version).toBe('3');
    expect(writes(server.asked)).toEqual([]);
  });

  test('that somebody wrote over within a second is told to be lost, and to whom', async () => {
    const { server, on } = registry('1');
    server.onSleep = () => (on.version = '9');
    const answer = await setAlias(server, '2', '1');
    expect(answer).toMatchObject({
      ok: false,
      problem: { reason: 'conflict', message: expect.stringContaining('"9" now') },
    });
  });

  test.each([
    ['the connection was cut', new HttpError('cut', 'socket hang up')],
    ['no answer came in time', new HttpError('timeout', 'no whole answer within 50 s')],
    ['a gateway got no answer', { status: 504, code: '' }],
  ])('of which nobody knows whether it was made says so: %s', async (_, met) => {
    const alias = scripted(({ method }) =>
      method === 'GET' ? { registered_model: { name: 'm', aliases: [{ alias: 'a', version: '1' }] } } : met,
    );
    const version = scripted(({ path }) => {
      if (path === 'runs/get') return { run: { info: { run_id: 'r', artifact_uri: 'file:///r' } } };
      return path === 'registered-models/get' ? { registered_model: { name: 'm' } } : met;
    });
    const registration = { kind: 'registerVersion', model: 'm', run: 'r', path: 'model' } as const;
    const unsure = { ok: false, problem: { message: expect.stringMatching(/Nobody knows whether/) } };
    expect(await setAlias(alias, '2', '1')).toMatchObject(unsure);
    expect(
      await version.source.writer?.write({ ...registration, creates: false, description: undefined }, never),
    ).toMatchObject(unsure);
  });

  test('is not written again where the connection was cut', async () => {
    const server = scripted(({ method }) =>
      method === 'GET' ? { registered_model: { name: 'm' } } : new HttpError('cut', 'socket hang up'),
    );
    expect(await setAlias(server, '2', undefined)).toMatchObject({
      ok: false,
      problem: { reason: 'unreachable' },
    });
    expect(writes(server.asked)).toHaveLength(1);
  });

  test('that the server refuses is told in its words', async () => {
    const server = scripted(({ method }) =>
      method === 'GET'
        ? { registered_model: { name: 'm' } }
        : { status: 400, code: 'INVALID_PARAMETER_VALUE' },
    );
    const answer = await setAlias(server, '2', undefined);
    expect(answer).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('because of INVALID_PARAMETER_VALUE') },
    });
  });
});

test('a stage never archives others, and a stage is compared before', async () => {
  let stage = 'None';
  const server = scripted(({ method, body }) => {
    if (method === 'POST') stage = String(body['stage']);
    return { model_version: { name: 'm', version: '3', current_stage: stage } };
  });
  const write = {
    kind: 'setStage',
    model: 'm',
    version: '3',
    stage: 'Production',
    expected: 'None',
  } as const;
  expect(await server.source.writer?.write(write, never)).toMatchObject({
    ok: true,
    value: { now: 'Production' },
  });
  expect(server.asked[1]?.body).toEqual({
    name: 'm',
    version: '3',
    stage: 'Production',
    archive_existing_versions: false,
  });
  expect(await server.source.writer?.write(write, never)).toMatchObject({
    ok: false,
    problem: { reason: 'conflict' },
  });
});

test('a version is of the run’s folder, or of a logged model, and its model is made only where that is wanted', async () => {
  let isThere = false;
  const server = scripted(({ path }) => {
    if (path === 'runs/get') return { run: { info: { run_id: 'r', artifact_uri: 's3://b/r/' } } };
    if (path === 'registered-models/create') isThere = true;
    if (path === 'model-versions/create') return { model_version: { version: '1' } };
    return isThere ? { registered_model: { name: 'm' } } : { status: 404, code: 'RESOURCE_DOES_NOT_EXIST' };
  });
  const write = {
    kind: 'registerVersion',
    model: 'm',
    creates: false,
    run: 'r',
    path: 'model',
    description: undefined,
  } as const;
  const apply = (more: object): Promise<unknown> =>
    server.source.writer?.write({ ...write, ...more }, never) ?? Promise.resolve();
  expect(await apply({})).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  for (const path of ['../x', 'a//b', 'a?b'])
    expect(await apply({ path })).toMatchObject({ ok: false, problem: { reason: 'not-supported' } });
  expect(writes(server.asked)).toEqual([]);
  expect(await apply({ creates: true })).toMatchObject({ ok: true, value: { now: '1' } });
  const model = `m-${'0'.repeat(32)}`;
  await apply({ path: model, description: 'D' });
  const made = server.asked.filter(({ path }) => path === 'model-versions/create').map(({ body }) => body);
  expect(made).toEqual([
    { name: 'm', run_id: 'r', source: 's3://b/r/model' },
    { name: 'm', run_id: 'r', source: `models:/${model}`, model_id: model, description: 'D' },
  ]);
});
