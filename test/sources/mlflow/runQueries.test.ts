import { afterEach, expect, test } from 'vitest';
import type { Cell } from '../../../server/src/ports/database.ts';
import type { Store } from '../../../server/src/sources/mlflow/client.ts';
import {
  queryDatasets,
  queryLatestMetrics,
  queryParameters,
  queryRun,
  queryTags,
  queryTagsOf,
} from '../../../server/src/sources/mlflow/runQueries.ts';
import { Fixture, newest, revisions } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

/** The tables that a read passes over from end to end. */
function scans(read: (store: Store) => unknown): readonly string[] {
  const queries: [string, readonly Cell[]][] = [];
  fixture.read((store) =>
    read({
      ...store,
      all: (sql, parameters) => {
        queries.push([sql, parameters]);
        return store.all(sql, parameters);
      },
    }),
  );
  expect(queries.length).toBeGreaterThan(0);
  return queries
    .flatMap(([sql]) => fixture.plan(sql))
    .filter((step) => step.startsWith('SCAN') && !step.startsWith('SCAN json_each'));
}

test.each(revisions)('in a store of revision %s what belongs to runs is found by index', (revision) => {
  fixture = new Fixture(revision);
  expect(scans((store) => queryRun(store, 'a'))).toEqual([]);
  expect(scans((store) => queryLatestMetrics(store, ['a', 'b']))).toEqual([]);
  expect(scans((store) => queryTagsOf(store, ['a', 'b'], ['k']))).toEqual([]);
  expect(scans((store) => queryTags(store, 'a'))).toEqual([]);
  expect(scans((store) => queryParameters(store, 'a'))).toEqual([]);
});

test('data sets of a run are found by index', () => {
  fixture = new Fixture(newest);
  expect(scans((store) => queryDatasets(store, 'a'))).toEqual([]);
});

test('a store without the table of latest points gives them all the same', () => {
  fixture = new Fixture(newest);
  fixture.write('DROP TABLE latest_metrics');
  fixture.addPoint('a', 'loss', { value: '1', timestamp: 9, step: 1 });
  fixture.addPoint('a', 'loss', { value: '2', timestamp: 1, step: 2 });
  fixture.addPoint('a', 'loss', { value: '3', timestamp: 2, step: 2 });
  fixture.addPoint('a', 'loss', { value: '4', timestamp: 2, step: 2 });
  fixture.addPoint('b', 'loss', { value: '5', timestamp: 0, step: 0 });
  fixture.addPoint('c', 'loss', { value: '6', timestamp: 0, step: 0 });
  const rows = fixture.read((store) => queryLatestMetrics(store, ['a', 'b']));
  expect(rows.map(({ run, value, step }) => [run, value, step])).toEqual([
    ['a', 4, 2n],
    ['b', 5, 0n],
  ]);
});
