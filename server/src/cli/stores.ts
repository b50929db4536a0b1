import { versions } from 'node:process';
import { URI } from 'vscode-uri';
import { findPlaces, findTagged, type Workspace } from '../compose/discover.ts';
import { openSource } from '../compose/openSource.ts';
import type { PageRequest, Source } from '../engine/evidence/contract.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { Answer, Page } from '../engine/evidence/source.ts';
import type { Cancel } from '../ports/cancel.ts';
import type { Http } from '../ports/http.ts';
import { systemClock } from '../platform/clock.ts';
import { nodeFiles } from '../platform/files.ts';
import { createHttp } from '../platform/http.ts';
import { namedInEnvironment } from './environment.ts';
import { UsageError, type Terminal } from './verb.ts';

const mostFiles = 200_000;

/** How many items of a list are read at once. */
const pageSize = 500;

const noDriver = `Reading mlflow.db takes Node 22.15 or later with SQLite; this is Node ${versions.node}.`;

/** Nobody cancels what a verb reads: the process is ended. */
export const never: Cancel = { isCancellationRequested: false };

/**
 * The sources below the working directory, and the one that the caller's environment names. Throws `UsageError` where
 * there is none.
 */
export async function openStores(terminal: Terminal): Promise<readonly Source[]> {
  const folder = URI.file(terminal.cwd).toString();
  const { uris, skipped } = await nodeFiles.list(folder, mostFiles, never);
  const named = await namedInEnvironment(terminal.environment, terminal.cwd);
  const found = { folder, uris, unread: skipped };
  const sources = openAll([...(await placesIn(found)), ...named.places], {
    tell: terminal.warn,
    httpFor(origin) {
      const grant = named.grants.find((one) => one.origin === origin);
      return grant && createHttp(grant, named.network, systemClock);
    },
  });
  if (sources.length === 0)
    throw new UsageError('There is no mlflow.db below this folder, and MLFLOW_TRACKING_URI names no store.');
  return sources;
}

/** The sources that a folder holds. */
export async function sourcesAmong(
  found: Workspace,
  tell: (message: string) => void,
): Promise<readonly Source[]> {
  return openAll(await placesIn(found), { tell, httpFor: () => undefined });
}

async function placesIn(found: Workspace): Promise<readonly SourcePlace[]> {
  return [...findPlaces(found), ...(await findTagged(found))];
}

interface Opening {
  /** Says what went wrong in a way that nobody foresaw. */
  tell(message: string): void;
  httpFor(origin: string): Http | undefined;
}

/** Opens the sources at places, each once. */
function openAll(places: readonly SourcePlace[], { tell, httpFor }: Opening): readonly Source[] {
  const log = { info: () => undefined, warn: () => undefined, error: tell };
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()]
    .map((place) => openSource(place, { clock: systemClock, log, httpFor }))
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
