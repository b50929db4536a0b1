import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DatabaseError } from '../ports/database.ts';
import type {
  Cell,
  Database,
  DatabaseFailure,
  Databases,
  Row,
  Tuple,
  WritableDatabase,
  WritableDatabases,
} from '../ports/database.ts';

type Driver = typeof import('node:sqlite');
type Connection = InstanceType<Driver['DatabaseSync']>;

/** SQLite's primary result codes (https://sqlite.org/rescode.html), as reasons. */
const reasonByCode: ReadonlyMap<number, DatabaseFailure> = new Map([
  [3, 'denied'],
  [5, 'locked'],
  [6, 'locked'],
  [8, 'unfinished'],
  [11, 'corrupt'],
  [14, 'denied'],
  [15, 'locked'],
  [23, 'denied'],
  [26, 'not-a-database'],
]);

/** Result codes that say more than their primary one. */
const reasonByExtendedCode: ReadonlyMap<number, DatabaseFailure> = new Map([
  // SQLITE_READONLY itself: the file, not one of its journals, may not be written.
  [8, 'denied'],
  // SQLITE_IOERR_SHORT_READ: the file ends before the page does.
  [522, 'corrupt'],
  // SQLITE_READONLY_DBMOVED: the file that was opened is not at its place any more.
  [1032, 'replaced'],
  // SQLITE_READONLY_DIRECTORY: no journal can be made beside the file.
  [1544, 'denied'],
]);

/**
 * SQLite databases through the driver inside Node.js, opened for reading only. The driver is loaded with the
 * first database, because some Electron builds lack it.
 */
export function createSqliteDatabases(): Databases {
  return {
    open(path, busyMs) {
      const driver = loadDriver();
      requireFile(path);
      return guarded(() => open(driver, path, busyMs));
    },
  };
}

/** SQLite databases for a change. What opens them for reading can not be made to write. */
export function createWritableSqliteDatabases(): WritableDatabases {
  return {
    openForChange(path, busyMs) {
      const driver = loadDriver();
      requireFile(path);
      return guarded(() => openForChange(driver, path, busyMs));
    },
  };
}

function loadDriver(): Driver {
  const emitWarning = process.emitWarning;
  process.emitWarning = withoutSqliteWarning(emitWarning);
  try {
    const driver = process.getBuiltinModule('node:sqlite') as Driver | undefined;
    if (driver === undefined) throw new DatabaseError('no-driver', 'node:sqlite is not part of this Node.js');
    return driver;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The driver warns that it is experimental while it loads; every other warning is let through. */
function withoutSqliteWarning(emitWarning: typeof process.emitWarning): typeof process.emitWarning {
  return (warning: string | Error, ...rest: unknown[]) => {
    if (rest[0] === 'ExperimentalWarning' && String(warning).includes('SQLite')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
}

/** Throws for what is no plain file: a pipe, for one, would never open. */
function requireFile(path: string): void {
  let isFile: boolean;
  try {
    isFile = statSync(path).isFile();
  } catch (error) {
    throw new DatabaseError(reasonOfStat(error), messageOf(error));
  }
  if (!isFile) throw new DatabaseError('not-a-database', `${path} is not a file`);
}

function open(driver: Driver, path: string, busyMs: number): Database {
  const connection = new driver.DatabaseSync(path, { readOnly: true, allowExtension: false });
  // What a stored schema says is not trusted: no function of ours runs because a view or an index names it.
  connection.exec(
    `PRAGMA busy_timeout = ${Math.trunc(busyMs)}; PRAGMA trusted_schema = OFF; PRAGMA query_only = ON;`,
  );
  return {
    all: (sql, parameters = []) => guarded(() => all(connection, sql, parameters)),
    tuples: (sql, parameters = []) => guarded(() => tuples(connection, sql, parameters)),
    snapshot: (read) => {
      guarded(() => connection.exec('BEGIN'));
      const value = read();
      guarded(() => connection.exec('COMMIT'));
      return value;
    },
    close: () => guarded(() => connection.close()),
  };
}

function openForChange(driver: Driver, path: string, busyMs: number): WritableDatabase {
  const identity = identityOf(path);
  const place = pathToFileURL(path);
  place.searchParams.set('mode', 'rw');
  const connection = new driver.DatabaseSync(place, { allowExtension: false });
  connection.exec(
    `PRAGMA busy_timeout = ${Math.trunc(busyMs)}; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;`,
  );
  return {
    all: (sql, parameters = []) => guarded(() => all(connection, sql, parameters)),
    run: (sql, parameters = []) => guarded(() => Number(connection.prepare(sql).run(...parameters).changes)),
    change: (write) => {
      guarded(() => connection.exec('BEGIN IMMEDIATE'));
      let isOpen = true;
      try {
        const value = write();
        guarded(() => connection.exec('COMMIT'));
        isOpen = false;
        if (identityOf(path) !== identity) throw new DatabaseError('replaced', `${path} is another file now`);
        return value;
      } finally {
        if (isOpen) guarded(() => connection.exec('ROLLBACK'));
      }
    },
    close: () => guarded(() => connection.close()),
  };
}

/** Tells a file from another that was put in its place. */
function identityOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
}

function all(connection: Connection, sql: string, parameters: readonly Cell[]): readonly Row[] {
  const statement = connection.prepare(sql);
  statement.setReadBigInts(true);
  return statement.all(...parameters);
}

function tuples(connection: Connection, sql: string, parameters: readonly Cell[]): readonly Tuple[] {
  const statement = connection.prepare(sql);
  // Node.js gives arrays since 24 only, which is quicker than objects; an editor may come with an older one.
  if (Reflect.has(statement, 'setReturnArrays')) statement.setReturnArrays(true);
  const rows: readonly unknown[] = statement.all(...parameters);
  return rows.map((row) => (isTuple(row) ? row : tupleOf(row)));
}

function isTuple(row: unknown): row is Tuple {
  return Array.isArray(row);
}

function tupleOf(row: unknown): Tuple {
  const cells: unknown = typeof row === 'object' && row !== null ? Object.values(row) : [];
  return isTuple(cells) ? cells : [];
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError(reasonOf(error), messageOf(error));
  }
}

function reasonOf(error: unknown): DatabaseFailure {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return 'failed';
  return reasonByExtendedCode.get(error.errcode) ?? reasonByCode.get(error.errcode & 0xff) ?? 'failed';
}

function reasonOfStat(error: unknown): DatabaseFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
