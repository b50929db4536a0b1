import { afterEach, expect, test } from 'vitest';
import { queryHistory } from '../../../server/src/sources/mlflow/historyQueries.ts';
import { Fixture, newest, revisions } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

/** A run with many points of one value, and few that stand out. */
function longRun(count: number): void {
  fixture = new Fixture(newest);
  fixture.write(`INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan)
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})
    SELECT 'loss', CASE i WHEN 777 THEN 50.0 WHEN 778 THEN -50.0 ELSE 1.0 END, i, 'a', i, i = 5001 FROM n`);
}

const read = (limit: number): ReturnType<typeof queryHistory> =>
  fixture.read((store) => queryHistory(store, { run: 'a', key: 'loss' }, limit));

test('as many points as were asked for come whole', () => {
  longRun(1000);
  expect(read(1000).rows).toHaveLength(1000);
  expect(read(999).rows.length).toBeLessThan(1000);
});

test('a part keeps the ends, every spike and the points that are no number, in order', () => {
  longRun(10_000);
  const { rows, total } = read(200);
  const steps = rows.map((row) => Number(row['step']));
  expect(total).toBe(10_000);
  expect(rows.length).toBeLessThanOrEqual(200);
  expect(rows.length).toBeGreaterThan(40);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(steps.at(0)).toBe(0);
  expect(steps.at(-1)).toBe(9999);
  expect(steps).toEqual(expect.arrayContaining([777, 778, 5001]));
});

test.each([1, 2, 5])('a part of at most %d points is no more than one bucket', (limit) => {
  longRun(6000);
  expect(read(limit).rows.length).toBeLessThanOrEqual(5);
});

test.each(revisions)(
  'in a store of revision %s a history passes over the points of its run only',
  (revision) => {
    fixture = new Fixture(revision);
    const [search] = fixture.plan(
      `SELECT value FROM metrics WHERE run_uuid = 'a' AND +key = 'loss' ORDER BY timestamp`,
    );
    expect(search).toMatch(/^SEARCH metrics USING INDEX index_metrics_run_uuid/);
  },
);
