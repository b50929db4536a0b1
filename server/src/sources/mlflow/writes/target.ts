// tested by: test/sources/mlflow/writes/apply.test.ts
import type { Cell, Row } from '../../../ports/database.ts';
import { text } from '../cells.ts';
import { inWorkspace, ReadProblem } from '../client.ts';
import type { Store } from '../client.ts';
import type { Table } from '../contract.ts';
import { conflict, notFound } from '../problems.ts';
import { refuse } from './rules.ts';

/** A store that is open for a change, of which nobody else sees anything before it is done. */
export interface ChangingStore extends Omit<Store, 'tuples'> {
  /** When the change is made. */
  readonly now: number;
  /** Runs a statement and tells how many rows it changed. */
  run(sql: string, parameters: readonly Cell[]): number;
}

/** Throws `ReadProblem` where what is there is not what the person saw. `what` begins a sentence. */
export function requireExpected(what: string, expected: string | undefined, found: string | undefined): void {
  if (found !== expected) throw new ReadProblem(conflict(what, found === undefined ? 'gone' : `"${found}"`));
}

/** The row of a run. Throws `ReadProblem` where there is none, or where it is deleted and may not be. */
export function requireRun(store: ChangingStore, id: string, isActive: boolean): Row {
  const [row] = store.all('SELECT * FROM runs WHERE run_uuid = ?', [id]);
  if (row === undefined) throw new ReadProblem(notFound('run', id, store.name));
  if (isActive && row['lifecycle_stage'] !== 'active')
    refuse(`The run "${text(row['name']) || id}" is deleted.`, 'Restore it first.');
  return row;
}

export function requireModel(store: ChangingStore, name: string): void {
  const where = workspaceOf(store, 'registered_models');
  const found = store.all(`SELECT 1 AS found FROM registered_models WHERE name = ? ${where}`, [name]);
  if (found.length === 0) throw new ReadProblem(notFound('model', name, store.name));
}

/** The row of a version that is not deleted. */
export function requireVersion(store: ChangingStore, model: string, version: string): Row {
  const [row] = store.all(
    `SELECT current_stage FROM model_versions
     WHERE name = ? AND version = ? AND current_stage <> 'Deleted_Internal' ${workspaceOf(store, 'model_versions')}`,
    [model, numberOf(version)],
  );
  if (row === undefined) throw new ReadProblem(notFound(`version of ${model}`, version, store.name));
  return row;
}

/** A version as the store keeps it; none has the number -1. */
export function numberOf(version: string): bigint {
  return /^\d{1,9}$/.test(version) ? BigInt(version) : -1n;
}

/** Keeps to MLflow's workspace `default`, where the store has workspaces. */
export function workspaceOf(store: ChangingStore, table: Table): string {
  return inWorkspace(store.schema, table);
}
