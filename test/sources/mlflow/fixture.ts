import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteDatabases, createWritableSqliteDatabases } from '../../../server/src/platform/sqlite.ts';
import { openMlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import type { MlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import { readStore } from '../../../server/src/sources/mlflow/client.ts';
import type { Store } from '../../../server/src/sources/mlflow/client.ts';

/** The shapes that MLflow gave its store: 1.30 to 2.2, 2.22, 3.17. */
export const revisions = ['97727af70f4d', '0584bdc529eb', 'dc11669786a5'] as const;

export type Revision = (typeof revisions)[number];

export const newest: Revision = 'dc11669786a5';

/** When every read of a fixture is done. */
export const now = 1_700_000_000_000;

/** A small MLflow store in a file of its own, to be written with SQL. */
export class Fixture {
  readonly path: string;
  readonly logged: string[] = [];
  readonly source: MlflowStore;
  readonly #folder: string;
  readonly #writer: DatabaseSync;

  constructor(revision: Revision | undefined) {
    this.#folder = mkdtempSync(join(tmpdir(), 'assay mlflow-'));
    this.path = join(this.#folder, 'mlflow.db');
    this.#writer = new DatabaseSync(this.path);
    this.#writer.exec('PRAGMA synchronous = OFF');
    if (revision !== undefined)
      this.write(readFileSync(new URL(`schemas/${revision}.sql`, import.meta.url), 'utf8'));
    this.source = openMlflowStore({
      databases: createSqliteDatabases(),
      writable: createWritableSqliteDatabases(),
      clock: { now: () => now },
      log: {
        info: (message) => this.logged.push(message),
        warn: (message) => this.logged.push(message),
        error: (message, cause) => this.logged.push(`${message}: ${String(cause)}`),
      },
      path: this.path,
      name: 'mlflow.db',
      busyMs: 20,
    });
  }

  write(sql: string): void {
    this.#writer.exec(sql);
  }

  /** Reads the store the way the source does, one layer below it. */
  read<T>(read: (store: Store) => T): T {
    return readStore(createSqliteDatabases(), { path: this.path, name: 'mlflow.db', busyMs: 20 }, read);
  }

  /** How SQLite would run a query. */
  plan(sql: string): readonly string[] {
    return this.#writer
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((row) => String(row['detail']));
  }

  addExperiment(id: number, name: string, createdAt: number | null = id, lifecycle = 'active'): void {
    this.write(
      `INSERT INTO experiments (experiment_id, name, lifecycle_stage, creation_time)
       VALUES (${id}, '${name}', '${lifecycle}', ${createdAt})`,
    );
  }

  addRun(id: string, experiment: number, startedAt: number | null, lifecycle = 'active'): void {
    this.write(
      `INSERT INTO runs (run_uuid, name, status, start_time, lifecycle_stage, experiment_id)
       VALUES ('${id}', 'run ${id}', 'FINISHED', ${startedAt}, '${lifecycle}', ${experiment})`,
    );
  }

  addPoint(
    run: string,
    key: string,
    point: { value: string; timestamp: number; step: number; isNan?: boolean },
  ): void {
    this.write(
      `INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan)
       VALUES ('${key}', ${point.value}, ${point.timestamp}, '${run}', ${point.step}, ${point.isNan ? 1 : 0})`,
    );
  }

  dispose(): void {
    if (this.#writer.isOpen) this.#writer.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The value of an answer; the test fails where there is none. */
export function valueOf<T>(answer: { ok: true; value: T } | { ok: false; problem: { message: string } }): T {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}
