import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonOf } from '../environments.ts';
import { readWhole } from './client.ts';
import type { WholeStore } from './client.ts';
import { compareWrites } from './compareWrites.ts';
import { environments, newest, runScript, sourceOf } from './mlflow.ts';
import { copyStore, sharedStore } from './stores.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay mlflow ü-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A release between those that are tested otherwise; `npm run versions` takes one of every shape. */
const between = 'mlflow==2.9.2';

describe.each([...environments, between])('a store of %s', (name) => {
  let python: string;
  let store: string;

  beforeAll(async () => {
    python = await pythonOf(name);
    store = join(folder, `${name}.db`);
    if (name === between) await runScript(python, 'make_store.py', store);
    else copyStore(await sharedStore(name), store);
  });

  test('holds after each change what MLflow’s own client would leave in it, cell by cell', async () => {
    const steps = await compareWrites(python, store);
    expect(steps.filter(({ refused }) => refused !== null).map(({ change }) => change)).toEqual([]);
    for (const { change, before, ours, theirs, isEdge } of steps) {
      const what = JSON.stringify(change).slice(0, 300);
      expect(ours, what).toEqual(theirs);
      if (!isEdge) expect(ours, what).not.toEqual(before);
    }
    if (name !== newest) return;
    const ours = `${store} ours.db`;
    const read = JSON.parse(await runScript(python, 'read_store.py', ours)) as WholeStore;
    expect(readWhole(sourceOf(ours), read)).toEqual(read);
  });
});
