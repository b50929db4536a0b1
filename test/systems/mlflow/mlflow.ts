import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSqliteDatabases, createWritableSqliteDatabases } from '../../../server/src/platform/sqlite.ts';
import { openMlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import type { MlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import type { Answer, Page } from '../../../server/src/engine/evidence/source.ts';

/** The environments with a real MLflow, as `test/systems/requirements/<name>.txt` pins them. */
export const environments = ['mlflow-1.30', 'mlflow-2.1', 'mlflow-2.22', 'mlflow-3'] as const;

export type Environment = (typeof environments)[number];

export const newest: Environment = 'mlflow-3';

const run = promisify(execFile);
const quiet = {
  MLFLOW_DISABLE_TELEMETRY: 'true',
  /** Without it MLflow 3.13 and later refuse a folder of runs. */
  MLFLOW_ALLOW_FILE_STORE: 'true',
  DO_NOT_TRACK: '1',
  GIT_PYTHON_REFRESH: 'quiet',
};

/** The environment of a Python process that runs MLflow and reports to nobody. */
export const processEnvironment = { ...process.env, ...quiet };

export function scriptOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** The folder to run MLflow in: beside its database, since it makes a folder for artifacts where it runs. */
function besideStore(store = ''): string {
  return isAbsolute(store) ? dirname(store) : tmpdir();
}

/** Runs a script of this folder and gives what it prints. The first parameter is the store. */
export async function runScript(
  python: string,
  script: string,
  ...parameters: readonly string[]
): Promise<string> {
  const { stdout } = await run(python, ['-W', 'ignore', scriptOf(script), ...parameters], {
    cwd: besideStore(parameters[0]),
    env: processEnvironment,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}

/** The source as the product reads a store. */
export function sourceOf(path: string, logged: string[] = []): MlflowStore {
  const say = (message: string): void => void logged.push(message);
  const log = { info: say, warn: say, error: say };
  return openMlflowStore({
    databases: createSqliteDatabases(),
    writable: createWritableSqliteDatabases(),
    clock: Date,
    log,
    path,
    name: 'mlflow.db',
    busyMs: 2000,
  });
}

/** The value of an answer; the test fails where there is none. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem.reason}: ${answer.problem.message}`);
  return answer.value;
}

/** Every item of a list, read in pages. */
export function allOf<T>(ask: (from: { readonly from?: string }) => Answer<Page<T>>): readonly T[] {
  const items: T[] = [];
  let page = valueOf(ask({}));
  items.push(...page.items);
  while (page.next !== undefined) {
    page = valueOf(ask({ from: page.next }));
    items.push(...page.items);
  }
  if (items.length !== page.total) throw new Error(`${items.length} items, but the page says ${page.total}`);
  return items;
}
