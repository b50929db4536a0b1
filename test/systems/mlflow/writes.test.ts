import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Write } from '../../../server/src/engine/evidence/write.ts';
import { readWhole } from './client.ts';
import type { WholeStore } from './client.ts';
import { pythonOf } from '../environments.ts';
import {
  allOf,
  environments,
  newest,
  processEnvironment,
  runScript,
  scriptOf,
  sourceOf,
  valueOf,
} from './mlflow.ts';
import { copyStore, sharedStore } from './stores.ts';

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

interface Step {
  readonly tables: Tables;
  readonly refused: string | null;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay mlflow ü-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every row of every table, in one order. */
function dump(path: string): Tables {
  const database = new DatabaseSync(path, { readOnly: true });
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  const tables = names.map(({ name }) => {
    const rows = database.prepare(`SELECT * FROM "${String(name)}"`);
    rows.setReadBigInts(true);
    return [String(name), rows.all().map((row) => ({ ...row }))];
  });
  database.close();
  return JSON.parse(
    JSON.stringify(Object.fromEntries(tables), (_, cell: unknown) =>
      typeof cell === 'bigint' ? Number(cell) : cell,
    ),
  ) as Tables;
}

/** The tables with one word for every time that was not there before, each sorted. */
function withoutTimes(tables: Tables, start: number): Tables {
  const plain = Object.entries(tables).map(([name, rows]) => [
    name,
    rows
      .map((row) => JSON.stringify(row, (_, cell: unknown) => (isNow(cell, start) ? 'now' : cell)))
      .sort()
      .map((row) => JSON.parse(row) as Readonly<Record<string, unknown>>),
  ]);
  return Object.fromEntries(plain) as Tables;
}

function isNow(cell: unknown, start: number): boolean {
  return typeof cell === 'number' && cell >= start && cell < start + 600_000;
}

async function changeByClient(python: string, path: string, changes: readonly Write[]): Promise<Step[]> {
  const parameters = ['-W', 'ignore', scriptOf('write_store.py'), path];
  const uri = `sqlite:///${path}`;
  const env = { ...processEnvironment, MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: uri };
  const child = spawn(python, parameters, { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(JSON.stringify(changes));
  const printed = text(child.stdout);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`write_store.py ended with ${String(code)}`);
  return JSON.parse(await printed) as Step[];
}

function changesOf(run: string, hasAliases: boolean, hasLogged: boolean): readonly Write[] {
  const owners = [
    { kind: 'run', run },
    { kind: 'model', model: 'churn' },
    { kind: 'version', model: 'churn', version: '2' },
  ] as const;
  const tag = { kind: 'setTag', key: 'made by/a test' } as const;
  const alias = { kind: 'setAlias', model: 'churn', alias: 'new_one' } as const;
  const version = { kind: 'registerVersion', model: 'churn', run, path: 'some/model' } as const;
  const name = { ...tag, key: 'mlflow.runName', of: { kind: 'run', run } } as const;
  return [
    { kind: 'setNote', run, text: '**Better** "note" ü', expected: 'a note' },
    { kind: 'setNote', run, text: '', expected: '**Better** "note" ü' },
    ...owners.flatMap((of) => [
      { ...tag, of, value: 'one', expected: undefined },
      { ...tag, of, value: "it's ü; DROP TABLE runs", expected: 'one' },
      { ...tag, of, value: undefined, expected: "it's ü; DROP TABLE runs" },
    ]),
    { ...name, value: 'renamed', expected: 'child 0' },
    { kind: 'setStage', model: 'churn', version: '2', stage: 'Production', expected: 'Staging' },
    { kind: 'setStage', model: 'churn', version: '2', stage: 'None', expected: 'Production' },
    ...(hasAliases
      ? ([
          { ...alias, version: '1', expected: undefined },
          { ...alias, version: '10', expected: '1' },
          { ...alias, version: undefined, expected: '10' },
        ] as const)
      : []),
    { ...version, creates: false, description: 'By a test.' },
    { ...version, model: 'brand new', creates: true, description: undefined },
    ...(hasLogged
      ? ([
          { ...version, creates: false, path: 'logged', description: undefined },
          { ...version, creates: false, path: 'logged', description: undefined },
        ] as const)
      : []),
    { kind: 'deleteRun', run },
    { kind: 'restoreRun', run },
  ];
}

describe.each(environments)('a store of %s', (name) => {
  let python: string;
  let original: string;
  let run: string;

  beforeAll(async () => {
    python = await pythonOf(name);
    original = join(folder, `${name}.db`);
    copyStore(await sharedStore(name), original);
    const runs = allOf((from) => sourceOf(original).runs({ experiment: '1', limit: 100, ...from }));
    run = runs.find((one) => one.name === 'child 0')?.id ?? '';
    const database = new DatabaseSync(original);
    database
      .prepare("INSERT INTO tags (key, value, run_uuid) VALUES ('mlflow.note.content', 'a note', ?)")
      .run(run);
    if (name === 'mlflow-3')
      database
        .prepare(
          `INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms,
             last_updated_timestamp_ms, status, lifecycle_stage, source_run_id)
           VALUES ('m-00000000000000000000000000000001', 1, 'logged', 's3://b/m', 1, 1, 2, 'active', ?)`,
        )
        .run(run);
    database.close();
  });

  test('holds after each change what MLflow’s own client would leave in it, cell by cell', async () => {
    const [ours, theirs] = ['ours', 'theirs'].map((whose) => join(folder, `${name} ${whose}.db`));
    if (ours === undefined || theirs === undefined) throw new Error('no paths');
    for (const path of [ours, theirs]) copyFileSync(original, path);
    const hasAliases = name === 'mlflow-2.22' || name === 'mlflow-3';
    const changes = changesOf(run, hasAliases, name === 'mlflow-3');
    const start = Date.now();
    const steps = await changeByClient(python, theirs, changes);
    expect(steps.filter(({ refused }) => refused !== null)).toEqual([]);
    const source = sourceOf(ours);
    let before = withoutTimes(dump(ours), start);
    for (const [at, change] of changes.entries()) {
      valueOf(source.write(change));
      const after = withoutTimes(dump(ours), start);
      expect(after, JSON.stringify(change)).toEqual(withoutTimes(steps[at]?.tables ?? {}, start));
      expect(after, JSON.stringify(change)).not.toEqual(before);
      before = after;
    }
    if (name !== newest) return;
    const read = JSON.parse(await runScript(python, 'read_store.py', ours)) as WholeStore;
    expect(readWhole(source, read)).toEqual(read);
  });
});
