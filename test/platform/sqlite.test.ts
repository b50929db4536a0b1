import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSqliteDatabases, createWritableSqliteDatabases } from '../../server/src/platform/sqlite.ts';
import { DatabaseError } from '../../server/src/ports/database.ts';

let folder: string;
let path: string;
let writer: DatabaseSync;
const databases = createSqliteDatabases();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay sqlite ü-'));
  path = join(folder, 'some ? # % .db');
  writer = new DatabaseSync(path);
  writer.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
});

afterEach(() => {
  if (writer.isOpen) writer.close();
  rmSync(folder, { recursive: true, force: true });
});

function reasonOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof DatabaseError) return error.reason;
    throw error;
  }
  return 'none';
}

function read(file: string): unknown {
  const database = databases.open(file, 10);
  try {
    return database.all('SELECT a FROM t');
  } finally {
    database.close();
  }
}

test('integers come whole, whatever their size', () => {
  writer.exec('INSERT INTO t VALUES (9223372036854775807), (1.5), (NULL)');
  writer.exec("INSERT INTO t VALUES ('text')");
  expect(read(path)).toEqual([
    { a: 1n },
    { a: 9223372036854775807n },
    { a: 1.5 },
    { a: null },
    { a: 'text' },
  ]);
});

test('tuples hold the cells in the order of the columns, integers as numbers, with arrays of the driver or without', () => {
  writer.exec("INSERT INTO t VALUES (1.5), (NULL), ('text')");
  const database = databases.open(path, 10);
  const wanted = [
    [1, 'a'],
    [1.5, 'a'],
    [null, 'a'],
    ['text', 'a'],
  ];
  const read = (): unknown => database.tuples('SELECT a, ? AS name FROM t', ['a']);
  expect(read()).toEqual(wanted);
  const { setReturnArrays } = StatementSync.prototype;
  Reflect.deleteProperty(StatementSync.prototype, 'setReturnArrays');
  try {
    expect(read()).toEqual(wanted);
  } finally {
    Reflect.set(StatementSync.prototype, 'setReturnArrays', setReturnArrays);
  }
  database.close();
});

test('parameters are bound, not written into the query', () => {
  const database = databases.open(path, 10);
  const injected = "1' OR 1=1 --";
  expect(database.all('SELECT ? AS echo', [injected])).toEqual([{ echo: injected }]);
  database.close();
});

test('nothing can be written', () => {
  const database = databases.open(path, 10);
  expect(reasonOf(() => database.all('INSERT INTO t VALUES (2)'))).not.toBe('none');
  database.close();
  expect(read(path)).toEqual([{ a: 1n }]);
});

test('a snapshot is of one moment, and lets go of the file', () => {
  writer.exec('PRAGMA journal_mode = WAL');
  const database = databases.open(path, 10);
  const count = (): unknown => database.all('SELECT COUNT(*) AS n FROM t')[0]?.['n'];
  const counts = database.snapshot(() => {
    const first = count();
    writer.exec('INSERT INTO t VALUES (2)');
    return [first, count()];
  });
  expect(counts).toEqual([1n, 1n]);
  expect(count()).toBe(2n);
  database.close();
});

describe('a database that is opened for a change', () => {
  const open = (busyMs = 10) => createWritableSqliteDatabases().openForChange(path, busyMs);

  test('holds the file from the start of a change to its end', () => {
    const database = open();
    const changed = database.change(() => {
      expect(reasonOf(() => open().change(() => 0))).toBe('locked');
      return database.run('UPDATE t SET a = ?', [2n]);
    });
    database.close();
    expect([changed, read(path)]).toEqual([1, [{ a: 2n }]]);
  });

  test('is as before when the change throws', () => {
    const database = open();
    const change = (): unknown =>
      database.change(() => {
        database.run('UPDATE t SET a = 3');
        return database.all('SELECT nothing FROM t');
      });
    expect(reasonOf(change)).toBe('failed');
    expect(database.all('SELECT a FROM t')).toEqual([{ a: 1n }]);
    database.close();
  });

  test('is not made where there is none, and not opened where it may not be', () => {
    const none = join(folder, 'none.db');
    expect(reasonOf(() => createWritableSqliteDatabases().openForChange(none, 10))).toBe('missing');
    expect(existsSync(none)).toBe(false);
  });

  test('what a writer that died left half done is undone', () => {
    writer.close();
    execFileSync(process.execPath, ['--no-warnings', '-e', dieWhileWriting, path], { stdio: 'ignore' });
    const database = open();
    database.change(() => database.run('UPDATE t SET a = 5'));
    database.close();
    expect(read(path)).toEqual([{ a: 5n }]);
  });
});

describe('why a database cannot be read', () => {
  test('there is no file', () => {
    expect(reasonOf(() => read(join(folder, 'none.db')))).toBe('missing');
  });

  test('a folder, and a pipe that would never open', () => {
    const inside = join(folder, 'folder.db');
    mkdirSync(inside);
    expect(reasonOf(() => read(inside))).toBe('not-a-database');
    if (process.platform === 'win32') return;
    const pipe = join(folder, 'pipe.db');
    execFileSync('mkfifo', [pipe]);
    expect(reasonOf(() => read(pipe))).toBe('not-a-database');
  });

  test('a text file', () => {
    const text = join(folder, 'text.db');
    writeFileSync(
      text,
      'This is some text, long enough to be looked at as the header of a database file.\n'.repeat(20),
    );
    expect(reasonOf(() => read(text))).toBe('not-a-database');
  });

  test('a file that was cut', () => {
    writer.exec(`INSERT INTO t SELECT randomblob(3000) FROM (VALUES (1), (2), (3), (4), (5), (6), (7), (8))`);
    writer.close();
    truncateSync(path, 8192);
    expect(reasonOf(() => read(path))).toBe('corrupt');
  });

  test('a writer that holds it', () => {
    writer.exec('BEGIN EXCLUSIVE');
    expect(reasonOf(() => read(path))).toBe('locked');
    writer.exec('ROLLBACK');
    expect(reasonOf(() => read(path))).toBe('none');
  });

  test('a writer that died in the middle of a change', () => {
    writer.close();
    execFileSync(process.execPath, ['--no-warnings', '-e', dieWhileWriting, path], { stdio: 'ignore' });
    expect(reasonOf(() => read(path))).toBe('unfinished');
  });

  test.skipIf(process.getuid?.() === 0)('no right to read it', () => {
    execFileSync('chmod', ['000', path]);
    expect(reasonOf(() => read(path))).toBe('denied');
  });

  test('a query that is wrong', () => {
    const database = databases.open(path, 10);
    expect(reasonOf(() => database.all('SELECT nothing FROM t'))).toBe('failed');
    database.close();
  });
});

/** Leaves a database with half of a change in it: so much that SQLite writes it before the commit, which never comes. */
const dieWhileWriting = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1]);
  database.exec('PRAGMA cache_size = 5; BEGIN');
  database.exec('INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT randomblob(500) FROM n');
  database.exec('UPDATE t SET a = randomblob(501)');
  process.reallyExit(0);
`;
