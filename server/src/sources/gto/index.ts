import { toValue } from '../../engine/document/value.ts';
import { parseData } from '../../engine/document/data.ts';
import type { PageRequest, Source } from '../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import type { Answer, Page, SourceInfo, SourceState, Unavailable } from '../../engine/evidence/source.ts';
import type { Cancel } from '../../ports/cancel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import { HistoryError, type History } from '../../ports/history.ts';
import type { Log } from '../../ports/log.ts';
import { artifactsOf, type GtoArtifact, type GtoVersion } from './registry.ts';
import { eventsAmong } from './tags.ts';

export interface GtoSourceOptions {
  readonly info: SourceInfo;
  /** The Git repository. Rejects with `HistoryError`. */
  readonly open: () => Promise<History>;
  readonly files: Files;
  /** The URI of GTO's settings, `.gto`. */
  readonly settings: string;
  readonly clock: Clock;
  readonly log: Log;
}

const largestSettings = 65_536;

/** The registry of models that GTO keeps in the tags of a Git repository. */
export function createGtoSource(options: GtoSourceOptions): Source {
  const { info, clock, log } = options;
  let opened: Promise<History> | undefined;
  const open = async (): Promise<History> => {
    opened ??= options.open();
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
  const answer = async <T>(read: () => Promise<T>): Promise<Answer<T>> => {
    try {
      return { ok: true, value: await read(), readAt: clock.now() };
    } catch (error) {
      if (!(error instanceof NotFound)) log.warn(`${info.label}: ${String(error)}`);
      return { ok: false, problem: problemOf(error) };
    }
  };
  const artifacts = async (cancel: Cancel): Promise<readonly GtoArtifact[]> => {
    const refs = await (await open()).refs(['refs/tags'], cancel);
    return artifactsOf(eventsAmong(refs), await stagesAllowed(options));
  };
  const state: SourceState = {
    info,
    abilities: ['registry'],
    version: undefined,
    supported: 'GTO 1.0 to 1.10',
    verdict: 'supported',
    problem: undefined,
  };
  return {
    info,
    state: () => answer(() => Promise.resolve(state)),
    stamp: async () => {
      try {
        return await (await open()).stamp();
      } catch {
        return undefined;
      }
    },
    experiments: () => answer(() => Promise.resolve({ items: [], total: 0, next: undefined })),
    runs: () => answer(() => Promise.reject(new NotFound())),
    run: () => answer(() => Promise.reject(new NotFound())),
    origins: () => answer(() => Promise.resolve([])),
    history: () => answer(() => Promise.reject(new NotFound())),
    registry: {
      models: (request, cancel) =>
        answer(async () => pageOf((await artifacts(cancel)).map(modelOf), request)),
      versions: ({ model, ...request }, cancel) =>
        answer(async () => {
          const found = (await artifacts(cancel)).find(({ name }) => name === model);
          if (found === undefined) throw new NotFound();
          return pageOf(
            found.versions.map((version) => modelVersionOf(model, version)),
            request,
          );
        }),
    },
  };
}

/** The stages that the settings of GTO name; all where they name none. */
async function stagesAllowed({ files, settings }: GtoSourceOptions): Promise<readonly string[] | undefined> {
  const read = await files.read(settings, largestSettings);
  const value = read.ok ? toValue(parseData(read.text, 'gto.yaml').root) : undefined;
  if (typeof value !== 'object' || value === null || !('stages' in value)) return undefined;
  const { stages } = value;
  return Array.isArray(stages) ? stages.filter((stage) => typeof stage === 'string') : undefined;
}

function modelOf({ name, createdAt, updatedAt, versions }: GtoArtifact): RegisteredModel {
  return {
    name,
    description: undefined,
    createdAt,
    updatedAt,
    aliases: versions.flatMap(({ name: version, stages }) => stages.map((alias) => ({ alias, version }))),
    tags: [],
    versionCount: versions.length,
  };
}

function modelVersionOf(model: string, { name, commit, by, updatedAt, stages }: GtoVersion): ModelVersion {
  return {
    model,
    version: name,
    stage: 'None',
    status: 'READY',
    statusMessage: undefined,
    description: by.message === '' ? undefined : by.message,
    user: by.author,
    createdAt: by.at,
    updatedAt,
    runId: undefined,
    source: undefined,
    aliases: stages,
    tags: [
      { key: 'git.commit', value: commit },
      { key: 'git.tag', value: by.tag },
    ],
  };
}

function pageOf<T>(all: readonly T[], { limit, from = '0' }: PageRequest): Page<T> {
  const start = Number.isSafeInteger(Number(from)) ? Math.max(0, Number(from)) : 0;
  const end = start + limit;
  return {
    items: all.slice(start, end),
    total: all.length,
    next: end < all.length ? String(end) : undefined,
  };
}

class NotFound extends Error {}

function problemOf(error: unknown): Unavailable {
  if (error instanceof NotFound)
    return { reason: 'not-found', message: 'GTO has no such model.', action: 'Refresh the list.' };
  if (error instanceof HistoryError && error.reason === 'no-git')
    return {
      reason: 'missing',
      message: 'Git was not found on this machine, and GTO keeps its registry in tags of Git.',
      action: 'Install Git, then refresh.',
    };
  const words = error instanceof Error ? error.message : String(error);
  return {
    reason: 'internal',
    message: `The tags of the repository could not be read: ${words}`,
    action: 'Refresh; the log of Assay says more.',
  };
}
