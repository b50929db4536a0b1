import { renameSync, copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseError } from '../../../../server/src/ports/database.ts';
import { createWritableSqliteDatabases } from '../../../../server/src/platform/sqlite.ts';
import { changeStore } from '../../../../server/src/sources/mlflow/writes/changeStore.ts';
import { Fixture, newest, now } from '../fixture.ts';

let fixture: Fixture;

beforeEach(() => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
});

afterEach(() => fixture.dispose());

const note = { kind: 'setNote', run: 'a', text: 'new', expected: '' } as const;

test('a shape that no test compared is not written', () => {
  fixture.write("UPDATE alembic_version SET version_num = 'ffffffffffff'");
  expect(fixture.source.write(note)).toMatchObject({
    problem: { reason: 'not-supported', message: expect.stringContaining('does not write to') as string },
  });
  expect(fixture.read((store) => store.all('SELECT * FROM tags', []))).toEqual([]);
});

test('a store that another program holds is not written', () => {
  const other = new DatabaseSync(fixture.path);
  other.exec('BEGIN IMMEDIATE');
  expect(fixture.source.write(note)).toMatchObject({ problem: { reason: 'locked' } });
  other.exec('ROLLBACK');
  other.close();
  expect(fixture.source.write(note)).toMatchObject({ ok: true, value: { now: 'new' } });
});

test('a change that fails half-way leaves nothing behind', () => {
  fixture.write("UPDATE runs SET artifact_uri = '/x'");
  fixture.write(`CREATE TRIGGER refuse BEFORE INSERT ON model_versions BEGIN SELECT RAISE(ABORT, 'no'); END`);
  const change = {
    kind: 'registerVersion',
    model: 'm',
    creates: true,
    run: 'a',
    path: '',
    description: undefined,
  } as const;
  expect(fixture.source.write(change)).toMatchObject({ ok: false });
  expect(fixture.read((store) => store.all('SELECT * FROM registered_models', []))).toEqual([]);
});

test.each(['before', 'after'])('a store that was replaced %s the change is said to be without it', (when) => {
  const copy = `${fixture.path}.copy`;
  copyFileSync(fixture.path, copy);
  const real = createWritableSqliteDatabases();
  const writable: typeof real = {
    openForChange(path, busyMs) {
      const database = real.openForChange(path, busyMs);
      const run: typeof database.run = (sql, parameters) => {
        if (when === 'before') renameSync(copy, path);
        const changed = database.run(sql, parameters);
        if (when === 'after') renameSync(copy, path);
        return changed;
      };
      return { ...database, run };
    },
  };
  const place = { path: fixture.path, name: 'mlflow.db', busyMs: 20 };
  let reason = 'none';
  try {
    changeStore({ writable, place, now }, { kind: 'deleteRun', run: 'a' });
  } catch (error) {
    if (error instanceof DatabaseError) reason = error.reason;
  }
  expect(reason).toBe('replaced');
  expect(fixture.source.run('a')).toMatchObject({ value: { lifecycle: 'active' } });
});

test('a store that is gone is not made', () => {
  fixture.dispose();
  expect(fixture.source.write(note)).toMatchObject({ problem: { reason: 'missing' } });
});
