import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NewPoints } from '../../../server/src/engine/evidence/contract.ts';
import { Fixture, newest, valueOf } from './fixture.ts';

let fixture: Fixture;
const ref = { run: 'a', key: 'loss' };

beforeEach(() => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
  fixture.addRun('b', 1, 5);
});

afterEach(() => fixture.dispose());

function read(cursor?: string): NewPoints {
  return valueOf(fixture.source.points(ref, cursor));
}

function valuesOf({ values }: NewPoints): readonly number[] {
  return [...values];
}

function add(step: number, value = String(step), run = 'a', key = 'loss'): void {
  fixture.addPoint(run, key, { value, timestamp: 100 + step, step });
}

test('the first reading gives all, each later one what was written since, in the order of time', () => {
  add(2);
  add(1);
  const first = read();
  expect(first).toMatchObject({
    steps: Float64Array.of(1, 2),
    timestamps: Float64Array.of(101, 102),
    values: Float64Array.of(1, 2),
    isRestart: false,
  });
  expect(valuesOf(read(first.cursor))).toEqual([]);
  add(0);
  add(4);
  add(5, '5', 'b');
  add(5, '5', 'a', 'other');
  const second = read(first.cursor);
  expect(valuesOf(second)).toEqual([0, 4]);
  expect(read(second.cursor)).toMatchObject({ cursor: second.cursor, isRestart: false });
});

test('a metric without points begins when its first comes', () => {
  const empty = read();
  expect(empty).toMatchObject({ cursor: '0', isRestart: false });
  add(1);
  expect(valuesOf(read(empty.cursor))).toEqual([1]);
});

test('what is no number and no finite number stays that', () => {
  fixture.addPoint('a', 'loss', { value: '0', timestamp: 1, step: 1, isNan: true });
  add(2, '1.7976931348623157e308');
  add(3, '-1.7976931348623157e308');
  expect(valuesOf(read())).toEqual([NaN, Infinity, -Infinity]);
});

test('a store that was replaced or cleaned up gives all again, and says so', () => {
  add(1);
  add(2);
  const { cursor } = read();
  fixture.write('DELETE FROM metrics; VACUUM');
  add(7);
  add(8);
  add(9);
  const again = read(cursor);
  expect(again.isRestart).toBe(true);
  expect(valuesOf(again)).toEqual([7, 8, 9]);
  fixture.write('DELETE FROM metrics');
  expect(read(again.cursor)).toMatchObject({ cursor: '0', isRestart: true });
  expect(read('nonsense')).toMatchObject({ isRestart: true });
  expect(fixture.source.points({ run: 'none', key: 'loss' }, undefined)).toMatchObject({
    problem: { reason: 'not-found' },
  });
});

test('new points are found by the index of the run, behind the last row', () => {
  const plan = fixture.plan(
    "SELECT rowid FROM metrics WHERE run_uuid = 'a' AND +key = 'loss' AND rowid > 5 ORDER BY timestamp, step",
  );
  expect(plan[0]).toBe('SEARCH metrics USING INDEX index_metrics_run_uuid (run_uuid=? AND rowid>?)');
});
