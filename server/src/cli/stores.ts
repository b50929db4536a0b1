import { versions } from 'node:process';
import { URI } from 'vscode-uri';
import { findPlaces, type Workspace } from '../compose/discover.ts';
import { openSource } from '../compose/openSource.ts';
import type { PageRequest, Source } from '../engine/evidence/contract.ts';
import type { Answer, Page } from '../engine/evidence/source.ts';
import type { Cancel } from '../ports/cancel.ts';
import { systemClock } from '../platform/clock.ts';
import { nodeFiles } from '../platform/files.ts';
import { UsageError, type Terminal } from './verb.ts';

const mostFiles = 200_000;

/** How many items of a list are read at once. */
const pageSize = 500;

const noDriver = `Reading mlflow.db takes Node 22.15 or later with SQLite; this is Node ${versions.node}.`;

/** Nobody cancels what a verb reads: the process is ended. */
export const never: Cancel = { isCancellationRequested: false };

/** The sources below the working directory. Throws `UsageError` where there is none. */
export async function openStores(terminal: Terminal): Promise<readonly Source[]> {
  const folder = URI.file(terminal.cwd).toString();
  const { uris, skipped } = await nodeFiles.list(folder, mostFiles, never);
  const sources = sourcesAmong({ folder, uris, unread: skipped }, terminal.warn);
  if (sources.length === 0) throw new UsageError('There is no mlflow.db below this folder.');
  return sources;
}

/** The sources that a folder holds. */
export function sourcesAmong(found: Workspace, tell: (message: string) => void): readonly Source[] {
  const log = { info: () => undefined, warn: () => undefined, error: tell };
  return findPlaces(found)
    .map((place) => openSource(place, { clock: systemClock, log }))
    .filter((source) => source !== undefined);
}

/** What a source answered. Throws `UsageError` with its cause and what to do when it could not be read. */
export function valueIn<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  if (answer.problem.reason === 'no-driver') throw new UsageError(noDriver);
  throw new UsageError(`${answer.problem.message} ${answer.problem.action}`);
}

/** The items of a list, page by page, `limit` at most. */
export async function everyItem<T>(
  read: (part: PageRequest, cancel: Cancel) => Promise<Answer<Page<T>>>,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly T[]> {
  const items: T[] = [];
  let from: string | undefined;
  do {
    const page = valueIn(await read({ limit: pageSize, ...(from === undefined ? {} : { from }) }, never));
    items.push(...page.items);
    from = page.next;
  } while (from !== undefined && items.length < limit);
  return items.slice(0, limit);
}
