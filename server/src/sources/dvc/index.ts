import type { ArtifactsRequest, PageRequest, Source } from '../../engine/evidence/contract.ts';
import type { ArtifactOwner } from '../../engine/evidence/artifact.ts';
import type { Answer, Page, SourceInfo, SourceState, Unavailable } from '../../engine/evidence/source.ts';
import type { Experiment, Run } from '../../engine/evidence/tracking.ts';
import type { Cancel } from '../../ports/cancel.ts';
import { HistoryError, type History } from '../../ports/history.ts';
import { listArtifacts, readArtifact } from './artifacts.ts';
import { below } from './content.ts';
import { declaredIn } from './declared.ts';
import { historiesOf, newPoints } from './histories.ts';
import { nameOf, workspace } from './makeRun.ts';
import { noHistory } from './noHistory.ts';
import { Repository, type RepositoryOptions } from './repository.ts';
import { runOf, type DvcRun } from './runs.ts';
import type { State } from './states.ts';

export interface DvcSourceOptions extends Omit<RepositoryOptions, 'history'> {
  readonly info: SourceInfo;
  /** The Git repository. Rejects with `HistoryError`. */
  readonly open: () => Promise<History>;
  /** A text that is another when the file is. */
  readonly stampOf: (uri: string) => string;
}

/** A DVC repository: its commits, branches, tags and experiments as runs, read without starting DVC. */
export function createDvcSource(options: DvcSourceOptions): Source {
  const { info, clock, log } = options;
  let known: Promise<Opened> | undefined;
  const open = async (): Promise<Opened> => {
    known ??= opened(options);
    try {
      const found = await known;
      if (found.isWithoutGit) known = undefined;
      return found;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  const answer = async <T>(read: (repository: Repository) => Promise<T>): Promise<Answer<T>> => {
    try {
      const { repository } = await open();
      return { ok: true, value: await read(repository), readAt: clock.now() };
    } catch (error) {
      if (!(error instanceof NotFound)) log.warn(`${info.label}: ${String(error)}`);
      return { ok: false, problem: problemOf(error) };
    }
  };
  const found = async (repository: Repository, id: string, cancel: Cancel): Promise<[DvcRun, State]> => {
    const run = await repository.run(id, cancel);
    if (run === undefined) throw new NotFound();
    const [state] = await repository.states([run], cancel);
    if (state === undefined) throw new HistoryError('failed', 'The reading was stopped.');
    return [run, state];
  };
  const ofOwner = (owner: ArtifactOwner): string => {
    if (owner.kind !== 'run') throw new NotFound();
    return owner.run;
  };
  const state: SourceState = {
    info,
    abilities: ['live', 'artifacts'],
    version: undefined,
    supported: 'DVC 2.0 to 3.67',
    verdict: 'supported',
    problem: undefined,
  };
  return {
    info,
    state: () => answer(() => Promise.resolve(state)),
    stamp: async () => {
      try {
        const { repository } = await open();
        const files = ['.dvc/tmp/exps/run', '.dvc/tmp/exps/run/DVCLIVE_STEP_COMPLETED', ...repository.own];
        const stamps = files.map((path) => options.stampOf(below(options.root, path)));
        return [await repository.stamp(), ...stamps].join(' ');
      } catch {
        return undefined;
      }
    },
    experiments: (request, cancel) => answer((repository) => experimentsOf(repository, request, cancel)),
    runs: ({ experiment, lifecycle, ...request }, cancel) =>
      answer(async (repository) => {
        const runs = lifecycle === 'deleted' ? [] : await repository.runs(experiment, cancel);
        if (runs === undefined) throw new NotFound();
        const page = pageOf(runs, request);
        const states = await repository.states(page.items, cancel);
        return { ...page, items: runsOf(page.items, states, clock.now()) };
      }),
    run: (id, cancel) =>
      answer(async (repository) => runOf(...(await found(repository, id, cancel)), clock.now())),
    origins: () => answer(() => Promise.resolve([])),
    history: ({ run, keys, limit }, cancel) =>
      answer(async (repository) => {
        const [one, held] = await found(repository, run, cancel);
        return historiesOf(repository.content, { run: one, state: held, keys, limit }, cancel);
      }),
    live: {
      points: ({ run, key }, cursor, cancel) =>
        answer(async (repository) => {
          const [one, held] = await found(repository, run, cancel);
          return newPoints(repository.content, { run: one, state: held, key }, cursor, cancel);
        }),
    },
    artifacts: {
      list: ({ owner, path, ...request }: ArtifactsRequest, cancel) =>
        answer(async (repository) => {
          const { history } = await open();
          const [one, held] = await found(repository, ofOwner(owner), cancel);
          const parts = { ...options, history, content: repository.content };
          return pageOf(await listArtifacts(parts, { run: one, state: held, path }, cancel), request);
        }),
      read: (owner, path, limit, cancel) =>
        answer(async (repository) => {
          const { history } = await open();
          const [one, held] = await found(repository, ofOwner(owner), cancel);
          const parts = { ...options, history, content: repository.content };
          const content = await readArtifact(parts, { run: one, state: held, path }, limit, cancel);
          if (content === undefined) throw new NotFound();
          return content;
        }),
      declared: (run, path, cancel) =>
        answer(async (repository) => {
          const [one] = await found(repository, run, cancel);
          return declaredIn(repository.content, one.revision.tree, path, cancel);
        }),
    },
  };
}

class NotFound extends Error {}

interface Opened {
  readonly history: History;
  readonly repository: Repository;
  /** There was no history: it is looked for again. */
  readonly isWithoutGit: boolean;
}

/** Without Git there is the working tree alone. */
async function opened(options: DvcSourceOptions): Promise<Opened> {
  try {
    const history = await options.open();
    return { history, repository: new Repository({ ...options, history }), isWithoutGit: false };
  } catch (error) {
    if (!(error instanceof HistoryError) || error.reason === 'failed') throw error;
    options.log.info(`${options.info.label}: ${error.message}`);
    const history = noHistory(options.root);
    return { history, repository: new Repository({ ...options, history }), isWithoutGit: true };
  }
}

async function experimentsOf(
  repository: Repository,
  request: PageRequest,
  cancel: Cancel,
): Promise<Page<Experiment>> {
  const unknown = {
    lifecycle: 'active',
    artifactLocation: undefined,
    runCount: undefined,
    tags: [],
  } as const;
  const baselines = await repository.baselines(cancel);
  const experiments: readonly Experiment[] = [
    { ...unknown, id: workspace, name: workspace, createdAt: undefined, updatedAt: undefined, runCount: 1 },
    ...baselines.map((one) => ({
      ...unknown,
      id: one.commit,
      name: nameOf(one),
      createdAt: one.at,
      updatedAt: undefined,
    })),
  ];
  return pageOf(experiments, request);
}

function runsOf(runs: readonly DvcRun[], states: readonly State[], now: number): readonly Run[] {
  return states.flatMap((state, place) => {
    const run = runs[place];
    return run === undefined ? [] : [runOf(run, state, now)];
  });
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

function problemOf(error: unknown): Unavailable {
  // A commit may go between the list that names it and the read of it.
  const isGone = error instanceof HistoryError && error.reason === 'unknown-commit';
  if (isGone || error instanceof NotFound) return notThere;
  const words = error instanceof Error ? error.message : String(error);
  return {
    reason: 'internal',
    message: `The DVC project could not be read: ${words}`,
    action: 'Refresh; the log of Assay says more.',
  };
}

const notThere: Unavailable = {
  reason: 'not-found',
  message: 'This is not in the DVC project any more.',
  action: 'Refresh the list.',
};
