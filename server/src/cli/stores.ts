import { versions } from 'node:process';
import { URI } from 'vscode-uri';
import type { Answer, Page } from '../engine/evidence/source.ts';
import { systemClock } from '../platform/clock.ts';
import { nodeFiles } from '../platform/files.ts';
import { createSqliteDatabases } from '../platform/sqlite.ts';
import { findMlflowStores } from '../sources/mlflow/discover.ts';
import { createMlflowSource, type MlflowSource } from '../sources/mlflow/index.ts';
import type { PageRequest } from '../sources/mlflow/requests.ts';
import { UsageError, type Terminal } from './verb.ts';

/** How long a writer may keep a read waiting, in milliseconds. */
const busyMs = 2000;
const mostFiles = 200_000;

/** How many items of a list are read at once. */
const pageSize = 500;

const noDriver = `Reading mlflow.db takes Node 22.15 or later with SQLite; this is Node ${versions.node}.`;

/** A store of the project, opened for reading. */
export interface OpenedStore {
  readonly label: string;
  readonly source: MlflowSource;
}

/** The MLflow stores below the working directory. Throws `UsageError` where there is none. */
export async function openStores(terminal: Terminal): Promise<readonly OpenedStore[]> {
  const folder = URI.file(terminal.cwd).toString();
  const { uris } = await nodeFiles.list(folder, mostFiles, { isCancellationRequested: false });
  const log = { info: () => undefined, warn: () => undefined, error: terminal.warn };
  const stores = findMlflowStores(folder, uris).map(({ label, location }) => ({
    label,
    source: createMlflowSource({
      databases: createSqliteDatabases(),
      clock: systemClock,
      log,
      path: URI.parse(location).fsPath,
      name: label,
      busyMs,
    }),
  }));
  if (stores.length === 0) throw new UsageError('There is no mlflow.db below this folder.');
  return stores;
}

/** What a source answered. Throws `UsageError` with its cause and what to do when it could not be read. */
export function valueIn<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  if (answer.problem.reason === 'no-driver') throw new UsageError(noDriver);
  throw new UsageError(`${answer.problem.message} ${answer.problem.action}`);
}

/** Every item of a list, page by page, `limit` at most. */
export function* everyItem<T>(
  read: (part: PageRequest) => Answer<Page<T>>,
  limit = Number.POSITIVE_INFINITY,
): Iterable<T> {
  let left = limit;
  let from: string | undefined;
  do {
    const page = valueIn(read({ limit: pageSize, ...(from === undefined ? {} : { from }) }));
    yield* page.items.slice(0, left);
    left -= page.items.length;
    from = page.next;
  } while (from !== undefined && left > 0);
}
