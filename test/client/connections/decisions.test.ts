import { beforeEach, expect, test } from 'vitest';
import { Decisions, type Memory } from '../../../client/src/connections/decisions.ts';

const network = { proxy: undefined, noProxy: [] };
const origin = 'https://mlflow.example.com';

let kept: Map<string, unknown>;
let inWorkspace: Map<string, unknown>;
let secrets: Map<string, string>;
let changes: number;
let decisions: Decisions;

function memoryOf(map: Map<string, unknown>): Memory {
  return {
    get: (key) => map.get(key),
    update: (key, value) => Promise.resolve(void map.set(key, value)),
  };
}

beforeEach(() => {
  kept = new Map();
  inWorkspace = new Map();
  secrets = new Map();
  changes = 0;
  decisions = new Decisions({
    forUser: memoryOf(kept),
    forWorkspace: memoryOf(inWorkspace),
    secrets: {
      get: (key) => Promise.resolve(secrets.get(key)),
      store: (key, value) => Promise.resolve(void secrets.set(key, value)),
      delete: (key) => Promise.resolve(void secrets.delete(key)),
    },
    onChange: () => (changes += 1),
  });
});

test('nothing is allowed at first', async () => {
  expect(await decisions.all(network, [])).toEqual({ added: [], refused: [], grants: [], network });
});

test('an approved origin is granted with the secret that was kept for just this origin', async () => {
  await decisions.approve(origin);
  await decisions.approve('https://mlflow.example.com:8443');
  await decisions.signIn(origin, { kind: 'bearer', token: 'secret' });
  const { grants } = await decisions.all(network, ['PEM']);
  expect(grants).toEqual([
    { origin, credential: { kind: 'bearer', token: 'secret' }, authorities: ['PEM'] },
    { origin: 'https://mlflow.example.com:8443', credential: { kind: 'none' }, authorities: ['PEM'] },
  ]);
  expect(changes).toBe(3);
});

test('a secret stands in the secret store alone', async () => {
  await decisions.approve(origin);
  await decisions.signIn(origin, { kind: 'basic', user: 'sam', password: 'hunter2' });
  expect(JSON.stringify([...kept, ...inWorkspace])).not.toContain('hunter2');
  await decisions.signIn(origin, { kind: 'none' });
  expect(secrets.size).toBe(0);
});

test('what is refused is no more approved, and its secret is deleted', async () => {
  await decisions.approve(origin);
  await decisions.signIn(origin, { kind: 'bearer', token: 'secret' });
  await decisions.refuse(origin);
  expect(await decisions.all(network, [])).toMatchObject({ refused: [origin], grants: [] });
  expect(secrets.size).toBe(0);
  await decisions.approve(origin);
  expect(await decisions.all(network, [])).toMatchObject({ refused: [] });
});

test('what is forgotten leaves nothing behind', async () => {
  await decisions.add(`${origin}/team`);
  await decisions.add('https://other.example.com');
  await decisions.approve(origin);
  await decisions.signIn(origin, { kind: 'bearer', token: 'secret' });
  await decisions.forget(origin);
  expect(await decisions.all(network, [])).toMatchObject({
    added: [{ system: 'mlflow', url: 'https://other.example.com' }],
    grants: [],
  });
  expect(secrets.size).toBe(0);
});

test.each(['', '{', '[]', '{"kind":"bearer"}', '{"kind":"basic","user":1,"password":"p"}', 'null'])(
  'a secret that is none (%s) counts as none',
  async (text) => {
    await decisions.approve(origin);
    secrets.set(`assay.secret:${origin}`, text);
    expect((await decisions.all(network, [])).grants[0]?.credential).toEqual({ kind: 'none' });
  },
);

test('what another extension left under our keys is no decision', async () => {
  kept.set('assay.origins.approved', 'all');
  kept.set('assay.origins.refused', [1, origin]);
  expect(await decisions.all(network, [])).toMatchObject({ refused: [origin], grants: [] });
});
