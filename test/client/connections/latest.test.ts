import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Decisions, type Memory } from '../../../client/src/connections/decisions.ts';
import { onlyLatest } from '../../../client/src/connections/latest.ts';

const origin = 'https://mlflow.example.com';

function memory(): Memory {
  const map = new Map<string, unknown>();
  return { get: (key) => map.get(key), update: (key, value) => Promise.resolve(void map.set(key, value)) };
}

test('an approval that was read slowly does not come behind the refusal', async () => {
  const opened: (() => void)[] = [];
  const decisions = new Decisions({
    forUser: memory(),
    forWorkspace: memory(),
    secrets: {
      get: () => new Promise((resolve) => opened.push(() => resolve(undefined))),
      store: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    },
    onChange: () => undefined,
  });
  const heard: string[][] = [];
  const tell = onlyLatest(
    () => decisions.all({ proxy: undefined, noProxy: [] }, []),
    ({ grants }) => heard.push(grants.map((grant) => grant.origin)),
  );
  await decisions.approve(origin);
  const early = tell();
  await decisions.refuse(origin);
  await tell();
  opened.forEach((open) => open());
  await early;
  await setImmediate();
  expect(heard).toEqual([[]]);
});

test('a reading that failed is told, and the next one is used', async () => {
  let fails = true;
  const used: number[] = [];
  const tell = onlyLatest(
    () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(1)),
    (value) => used.push(value),
  );
  await expect(tell()).rejects.toThrow('no');
  fails = false;
  await tell();
  expect(used).toEqual([1]);
});
