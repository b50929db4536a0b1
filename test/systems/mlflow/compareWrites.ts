import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Write } from '../../../server/src/engine/evidence/write.ts';
import type { MlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import { changesOf, edgesOf } from './changes.ts';
import { allOf, processEnvironment, scriptOf, sourceOf, valueOf } from './mlflow.ts';

type Tables = Readonly<Record<string, readonly string[]>>;
type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

interface ClientStep {
  /** The tables that are another than after the change before. */
  readonly tables: Rows;
  readonly refused: string | null;
}

/** The tables of two copies of a store after one change, each row as JSON: one changed by Assay, one by MLflow's client. */
export interface ComparedStep {
  readonly change: Write;
  readonly before: Tables;
  readonly ours: Tables;
  readonly theirs: Tables;
  /** Why the client did not make it. */
  readonly refused: string | null;
  /** Whether it is at the edge of what MLflow takes; those that Assay does not make are left out. */
  readonly isEdge: boolean;
}

interface OurStep {
  readonly change: Write;
  readonly before: Tables;
  readonly after: Tables;
  readonly isEdge: boolean;
}

/**
 * Makes each change in a copy of a store that `make_store.py` made, and with MLflow's own client in another. The copies
 * lie beside it, and the store itself gets a note and, where it has such a table, a logged model.
 */
export async function compareWrites(python: string, store: string): Promise<readonly ComparedStep[]> {
  const run = prepare(store);
  const [ours, theirs] = [`${store} ours.db`, `${store} theirs.db`];
  for (const path of [ours, theirs]) copyFileSync(store, path);
  const start = Date.now();
  const tables = Object.keys(dump(store, start));
  const what = {
    run,
    hasAliases: tables.includes('registered_model_aliases'),
    hasLogged: tables.includes('logged_models'),
  };
  const made = changeHere(ours, start, [
    ...changesOf(what).map((change) => ({ change, isEdge: false })),
    ...edgesOf(what).map((change) => ({ change, isEdge: true })),
  ]);
  const steps = await changeByClient(
    python,
    theirs,
    made.map(({ change }) => change),
  );
  let there: Tables = {};
  return made.map(({ change, before, after, isEdge }, at) => {
    const { tables, refused } = steps[at] ?? { tables: {}, refused: 'no answer' };
    there = { ...there, ...withoutTimes(tables, start) };
    return { change, before, ours: after, theirs: there, refused, isEdge };
  });
}

/** Gives a run of the store a note and a logged model, and tells which run. */
function prepare(store: string): string {
  const runs = allOf((from) => sourceOf(store).runs({ experiment: '1', limit: 100, ...from }));
  const run = runs.find((one) => one.name === 'child 0')?.id ?? '';
  const database = new DatabaseSync(store);
  database
    .prepare("INSERT INTO tags (key, value, run_uuid) VALUES ('mlflow.note.content', 'a note', ?)")
    .run(run);
  if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'logged_models'").get() !== undefined)
    database
      .prepare(
        `INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms,
           last_updated_timestamp_ms, status, lifecycle_stage, source_run_id)
         VALUES ('m-00000000000000000000000000000001', 1, 'logged', 's3://b/m', 1, 1, 2, 'active', ?)`,
      )
      .run(run);
  database.close();
  return run;
}

function changeHere(
  path: string,
  start: number,
  wanted: readonly { readonly change: Write; readonly isEdge: boolean }[],
): readonly OurStep[] {
  const source = sourceOf(path);
  const steps: OurStep[] = [];
  let before = dump(path, start);
  for (const { change, isEdge } of wanted) {
    if (!isMade(source, change, isEdge)) continue;
    const after = dump(path, start);
    steps.push({ change, before, after, isEdge });
    before = after;
  }
  return steps;
}

function isMade(source: MlflowStore, change: Write, mayBeRefused: boolean): boolean {
  const answer = source.write(change);
  if (!mayBeRefused) valueOf(answer);
  return answer.ok;
}

async function changeByClient(
  python: string,
  path: string,
  changes: readonly Write[],
): Promise<readonly ClientStep[]> {
  const parameters = ['-W', 'ignore', scriptOf('write_store.py'), path];
  const uri = `sqlite:///${path}`;
  const env = { ...processEnvironment, MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: uri };
  const child = spawn(python, parameters, { cwd: dirname(path), env, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(JSON.stringify(changes));
  const printed = text(child.stdout);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`write_store.py ended with ${String(code)}`);
  return JSON.parse(await printed) as ClientStep[];
}

/** Every row of every table, in one order. */
function dump(path: string, start: number): Tables {
  const database = new DatabaseSync(path, { readOnly: true });
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  const tables = names.map(({ name }) => {
    const rows = database.prepare(`SELECT * FROM "${String(name)}"`);
    rows.setReadBigInts(true);
    return [String(name), rows.all().map(withNumbers)];
  });
  database.close();
  return withoutTimes(Object.fromEntries(tables) as Rows, start);
}

function withNumbers(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, typeof cell === 'bigint' ? Number(cell) : cell]),
  );
}

/** The tables with one word for every time that was not there before, each sorted. */
function withoutTimes(tables: Rows, start: number): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows
        .map((row) => JSON.stringify(row, (_, cell: unknown) => (isNow(cell, start) ? 'now' : cell)))
        .sort(),
    ]),
  );
}

function isNow(cell: unknown, start: number): boolean {
  return typeof cell === 'number' && cell >= start && cell < start + 600_000;
}
