import { afterEach, expect, test } from 'vitest';
import type { Databases } from '../../../server/src/ports/database.ts';
import { columnOrNull, pageOf, ReadProblem, readStore } from '../../../server/src/sources/mlflow/client.ts';
import { createSqliteDatabases } from '../../../server/src/platform/sqlite.ts';
import { Fixture, newest } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

test('a store is closed after each read, whatever came of it', () => {
  fixture = new Fixture(newest);
  let open = 0;
  const real = createSqliteDatabases();
  const databases: Databases = {
    open(path, busyMs) {
      const database = real.open(path, busyMs);
      open += 1;
      return {
        ...database,
        close() {
          open -= 1;
          database.close();
        },
      };
    },
  };
  const place = { path: fixture.path, name: 'mlflow.db', busyMs: 10 };
  expect(readStore(databases, place, (store) => store.all('SELECT 1 AS one', []))).toEqual([{ one: 1n }]);
  expect(() => readStore(databases, place, (store) => store.all('SELECT none', []))).toThrow('none');
  fixture.write('DROP TABLE runs');
  expect(() => readStore(databases, place, () => 0)).toThrow(ReadProblem);
  expect(open).toBe(0);
});

test('all of a read is of one moment', () => {
  fixture = new Fixture(newest);
  fixture.write('PRAGMA journal_mode = WAL');
  fixture.addExperiment(1, 'one');
  const counts = fixture.read((store) => {
    const count = (): unknown => store.all('SELECT COUNT(*) AS n FROM experiments', [])[0]?.['n'];
    const before = count();
    fixture.addExperiment(2, 'two');
    return [before, count()];
  });
  expect(counts).toEqual([1n, 1n]);
});

test('a column that the store lacks is nothing under its name', () => {
  fixture = new Fixture(newest);
  const columns = fixture.read(({ schema }) => [
    columnOrNull(schema, 'runs', 'name'),
    columnOrNull(schema, 'runs', 'colour'),
  ]);
  expect(columns).toEqual(['runs.name AS name', 'NULL AS colour']);
});

test('one row more than asked for tells that there is a next page', () => {
  fixture = new Fixture(newest);
  expect(pageOf([{ a: 1 }, { a: 2 }], 1, 5)).toEqual({ rows: [{ a: 1 }], total: 5, isLast: false });
  expect(pageOf([{ a: 1 }], 1, 1)).toEqual({ rows: [{ a: 1 }], total: 1, isLast: true });
});
