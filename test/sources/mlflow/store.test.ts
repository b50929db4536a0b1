import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createWritableSqliteDatabases } from '../../../server/src/platform/sqlite.ts';
import { DatabaseError } from '../../../server/src/ports/database.ts';
import { openMlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import { Fixture, newest, now } from './fixture.ts';

const writable = createWritableSqliteDatabases();
let fixture: Fixture;

afterEach(() => fixture.dispose());

function problem(): unknown {
  const answers = [fixture.source.experiments({ limit: 1 }), fixture.source.models({ limit: 1 })];
  const reasons = answers.map((answer) => (answer.ok ? 'none' : answer.problem.reason));
  return reasons[0] === reasons[1] ? reasons[0] : reasons;
}

test('an answer says when it was read', () => {
  fixture = new Fixture(newest);
  expect(fixture.source.experiments({ limit: 1 })).toEqual({
    ok: true,
    readAt: now,
    value: { items: [], total: 0, next: undefined },
  });
});

test('an empty file, one with other tables and one with text are no stores', () => {
  fixture = new Fixture(undefined);
  expect(problem()).toBe('not-a-store');
  fixture.write('CREATE TABLE people (name TEXT)');
  expect(problem()).toBe('not-a-store');
  writeFileSync(
    fixture.path,
    'a text file that somebody called mlflow.db, as happens now and then\n'.repeat(10),
  );
  expect(problem()).toBe('not-a-store');
  truncateSync(fixture.path, 0);
  expect(fixture.source.run('a')).toMatchObject({ ok: false, problem: { message: 'mlflow.db is empty.' } });
});

test('a store that was removed is missing, and comes back', () => {
  fixture = new Fixture(newest);
  rmSync(fixture.path);
  expect(problem()).toBe('missing');
});

test('a store that is locked is so while the lock is held', () => {
  fixture = new Fixture(newest);
  fixture.write('BEGIN EXCLUSIVE');
  expect(problem()).toBe('locked');
  fixture.write('COMMIT');
  expect(problem()).toBe('none');
  expect(fixture.logged.join()).toContain('locked');
});

test('a store of a revision that is not known is read by its columns', () => {
  fixture = new Fixture(newest);
  fixture.write(`UPDATE alembic_version SET version_num = 'ffffffffffff'`);
  fixture.write('ALTER TABLE runs ADD COLUMN colour TEXT');
  fixture.write('ALTER TABLE runs DROP COLUMN source_name');
  expect(problem()).toBe('none');
  fixture.write('ALTER TABLE runs RENAME COLUMN status TO state');
  expect(problem()).toBe('too-new');
});

test('a fault of our own is an answer too', () => {
  fixture = new Fixture(newest);
  const logged: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (message: string) => logged.push(message),
  };
  const databases = {
    open: () => {
      throw new TypeError('a fault');
    },
  };
  const source = openMlflowStore({
    databases,
    writable,
    clock: Date,
    log,
    path: '',
    name: 'a.db',
    busyMs: 1,
  });
  expect(source.run('a')).toMatchObject({ ok: false, problem: { reason: 'internal' } });
  expect(logged).toEqual(['a.db: the read failed']);
});

test('an editor without SQLite says so', () => {
  fixture = new Fixture(newest);
  const databases = {
    open: () => {
      throw new DatabaseError('no-driver', 'node:sqlite is not part of this Node.js');
    },
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const source = openMlflowStore({
    databases,
    writable,
    clock: Date,
    log,
    path: '',
    name: 'a.db',
    busyMs: 1,
  });
  expect(source.models({ limit: 1 })).toMatchObject({ ok: false, problem: { reason: 'no-driver' } });
});
