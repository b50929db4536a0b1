import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { WholeStore } from './client.ts';

const setup = fileURLToPath(new URL('../../setup/mlflowStore.mjs', import.meta.url));
const run = promisify(execFile);

/** A store that a real MLflow made with `make_store.py`, shared by all tests: it is read, and copied to be changed. */
export interface SharedStore {
  readonly path: string;
  /** What the client of the same MLflow reads from it. */
  readonly whole: WholeStore;
}

/** The store of an environment; made where it is not there. */
export async function sharedStore(
  name: string,
  kind: 'database' | 'folder' = 'database',
): Promise<SharedStore> {
  const { stdout } = await run(process.execPath, [setup, name, kind]);
  const folder = stdout.trim();
  return {
    path: join(folder, kind === 'folder' ? 'mlruns' : 'mlflow.db'),
    whole: JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8')) as WholeStore,
  };
}

/** Copies a database, with the folder of its artifacts beside the copy, and tells what a client reads there. */
export function copyStore({ path, whole }: SharedStore, to: string): WholeStore {
  copyFileSync(path, to);
  const [before, after] = [dirname(path), dirname(to)];
  const database = new DatabaseSync(to);
  for (const [table, column] of [
    ['experiments', 'artifact_location'],
    ['runs', 'artifact_uri'],
  ] as const)
    database.prepare(`UPDATE ${table} SET ${column} = replace(${column}, ?, ?)`).run(before, after);
  database.close();
  const moved = (_: string, inner: unknown): unknown =>
    typeof inner === 'string' ? inner.replaceAll(before, after) : inner;
  return JSON.parse(JSON.stringify(whole), moved) as WholeStore;
}
