import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWhole, runsOf, withNulls } from './client.ts';
import type { Point, WholeStore } from './client.ts';
import { pythonOf } from '../environments.ts';
import { environments, newest, runScript, sourceOf } from './mlflow.ts';
import { sharedStore } from './stores.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay mlflow ü-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** MLflow before 3 gives the points in the order in which the database happens to find them. */
const unordered: readonly string[] = ['mlflow-1.30', 'mlflow-2.1', 'mlflow-2.22'];

/** What a client whose order of points is left to chance told, in the order of the newest. */
function inOrder(store: WholeStore): WholeStore {
  const sorted = (points: readonly Point[]): readonly Point[] => [...points].sort(byTimeStepValue);
  const histories = Object.entries(store.histories).map(([run, byKey]) => [
    run,
    Object.fromEntries(Object.entries(byKey).map(([key, points]) => [key, sorted(points)])),
  ]);
  return { ...store, histories: Object.fromEntries(histories) };
}

function byTimeStepValue(one: Point, other: Point): number {
  return one[1] - other[1] || one[0] - other[0] || Number(one[2]) - Number(other[2]);
}

describe.each(environments)('a store that %s wrote', (name) => {
  let path: string;
  let expected: WholeStore;

  beforeAll(async () => {
    const shared = await sharedStore(name);
    path = shared.path;
    expected = unordered.includes(name) ? inOrder(shared.whole) : shared.whole;
  }, 300_000);

  test('holds what the comparison is about', () => {
    const runs = Object.values(expected.details);
    expect(expected.experiments.map(({ name: title }) => title)).toContain('iris');
    expect(new Set(runs.map(({ status }) => status))).toEqual(
      new Set(['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED']),
    );
    const values = runs.flatMap(({ metrics }) => metrics.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(['NaN', 'Infinity', '-Infinity']));
    expect(runs.filter(({ parentId }) => typeof parentId === 'string')).toHaveLength(3);
    expect(runs.filter(({ lifecycle }) => lifecycle === 'deleted').length).toBeGreaterThan(0);
    expect(expected.versions['churn']).toHaveLength(11);
    expect(expected.models.map(({ name: title }) => title)).toEqual(['churn', 'no versions yet']);
    const hasMore = name === 'mlflow-2.22' || name === 'mlflow-3';
    expect(expected.models[0]?.aliases).toHaveLength(hasMore ? 3 : 0);
    expect(runs.flatMap(({ datasets }) => datasets)).toHaveLength(hasMore ? 2 : 0);
  });

  test('is read as MLflow’s own client reads it, field by field', () => {
    expect(readWhole(sourceOf(path), expected)).toEqual(expected);
  });

  test('shows the same in lists as on the page of a run', () => {
    const source = sourceOf(path);
    for (const summary of Object.keys(expected.runs).flatMap((id) => runsOf(source, id, 'active')))
      expect(expected.details[summary.id]).toMatchObject(withNulls(summary));
  });
});

const sample = fileURLToPath(new URL('../../sample/mlflow.db', import.meta.url));

test.runIf(existsSync(sample))(
  'the sample is read as MLflow’s own client reads it',
  async () => {
    const copy = join(folder, 'sample.db');
    copyFileSync(sample, copy);
    const expected = JSON.parse(await runScript(await pythonOf(newest), 'read_store.py', copy)) as WholeStore;
    expect(Object.keys(expected.details).length).toBeGreaterThanOrEqual(15);
    expect(readWhole(sourceOf(sample), expected)).toEqual(expected);
  },
  120_000,
);
