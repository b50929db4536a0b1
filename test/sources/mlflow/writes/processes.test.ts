import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Write } from '../../../../server/src/engine/evidence/write.ts';
import { Fixture, newest, valueOf } from '../fixture.ts';

let folder: string;
let script: string;
let fixture: Fixture;

/** Makes one change of the store in its argument, as the worker does; with `die`, dies after its first statement. */
const entry = `
  import { createSqliteDatabases, createWritableSqliteDatabases } from './platform/sqlite.ts';
  import { openMlflowStore } from './sources/mlflow/store.ts';
  const [path, change, die] = process.argv.slice(2);
  const real = createWritableSqliteDatabases();
  const writable = {
    openForChange(...place) {
      const database = real.openForChange(...place);
      const run = (...statement) => {
        database.run(...statement);
        if (die !== undefined) process.kill(process.pid, 'SIGKILL');
        return 1;
      };
      return { ...database, run: die === undefined ? database.run : run };
    },
  };
  const log = { info() {}, warn() {}, error() {} };
  const options = { databases: createSqliteDatabases(), writable, clock: Date, log, path, name: 'mlflow.db' };
  console.log(JSON.stringify(openMlflowStore({ ...options, busyMs: 5000 }).write(JSON.parse(change))));
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay mlflow-'));
  script = join(folder, 'change.cjs');
  const resolveDir = fileURLToPath(new URL('../../../../server/src', import.meta.url));
  const stdin = { contents: entry, resolveDir, loader: 'ts' } as const;
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: script });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  fixture = new Fixture(newest);
  fixture.write("INSERT INTO registered_models (name) VALUES ('churn')");
  for (const version of [1, 2, 3])
    fixture.write(
      `INSERT INTO model_versions (name, version, current_stage) VALUES ('churn', ${version}, 'None')`,
    );
});

afterEach(() => fixture.dispose());

async function change(write: Write, ...more: readonly string[]): Promise<string> {
  const parameters = ['--no-warnings', script, fixture.path, JSON.stringify(write), ...more];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = text(child.stdout);
  await once(child, 'exit');
  return printed;
}

const alias = { kind: 'setAlias', model: 'churn', alias: 'champion' } as const;

test('of two processes that move one alias at once, one does, and the other is told where it is', async () => {
  const both = await Promise.all(
    ['2', '3'].map((version) => change({ ...alias, version, expected: undefined })),
  );
  const answers = both.map(
    (printed) => JSON.parse(printed) as { ok: boolean; problem?: { message: string } },
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [model] = valueOf(fixture.source.models({ limit: 1 })).items;
  const version = model?.aliases[0]?.version ?? 'none';
  expect(answers.find(({ ok }) => !ok)?.problem).toMatchObject({
    reason: 'conflict',
    message: `The alias "champion" was changed by somebody else: it is "version ${version}" now.`,
  });
});

test('a process that dies in the middle of a change leaves the store as it was', async () => {
  const stage = {
    kind: 'setStage',
    model: 'churn',
    version: '1',
    stage: 'Staging',
    expected: 'None',
  } as const;
  expect(await change(stage, 'die')).toBe('');
  expect(fixture.source.write({ ...stage, stage: 'Archived' })).toMatchObject({ value: { now: 'Archived' } });
});
