// tested by: test/sources/dvc/index.test.ts
import type { RunStatus } from '../../engine/evidence/tracking.ts';
import type { Cancel } from '../../ports/cancel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import type { History, Ref } from '../../ports/history.ts';
import type { Log } from '../../ports/log.ts';
import { below, Content, type Tree } from './content.ts';
import { experimentsAmong, layoutOf, type Baseline, type Layout } from './layout.ts';
import { filesOf, revisionAmong } from './listing.ts';
import { Commits } from './commits.ts';
import { experimentRun, ownRun, treeOf, workspace } from './makeRun.ts';
import { readQueue, type QueuedRun } from './queue.ts';
import type { DvcRun } from './runs.ts';
import { StateReader, type Revision, type State } from './states.ts';

export interface RepositoryOptions {
  readonly history: History;
  /** Answers nothing that lies outside of the repository. */
  readonly files: Files;
  /** The URI of the root of the DVC repository. */
  readonly root: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly isAlive: (pid: number) => boolean;
}

/** How many commits of the past are listed beside branches, tags and what experiments start from. */
const past = 20;

/** How long what is missing counts as missing. */
const patienceMs = 10_000;

/** How long a look at the history holds, where nobody tells of a change: for reads that follow one another. */
const freshMs = 500;

/** How many states of commits are kept. */
const mostStates = 5000;

interface Known {
  readonly layout: Layout;
  readonly refs: readonly Ref[];
}

/** The revisions of a DVC repository and what they hold. */
export class Repository {
  readonly content: Content;
  readonly #options: RepositoryOptions;
  readonly #reader: StateReader;
  readonly #states = new Map<string, { readonly state: State; readonly until: number }>();
  readonly #commits: Commits;
  readonly #lists = new Map<string, readonly string[]>();
  #known: { readonly stamp: string; readonly at: number; readonly value: Known } | undefined;
  readonly #runs = new Map<string, { readonly at: number; readonly runs: readonly DvcRun[] }>();
  /** The files that the working tree was read from. */
  #own: readonly string[] = [];

  constructor(options: RepositoryOptions) {
    const { history, files, root, log } = options;
    this.#options = options;
    this.content = new Content({ history, files, root, prefix: history.prefix });
    this.#commits = new Commits(history);
    this.#reader = new StateReader(this.content, log);
  }

  /** The files of the working tree that tell of another state when they change. */
  get own(): readonly string[] {
    return this.#own;
  }

  /** A text that is another when the history is; what was known of another history is dropped. */
  async stamp(): Promise<string> {
    const stamp = await this.#options.history.stamp();
    if (this.#known?.stamp !== stamp) this.#forget();
    return stamp;
  }

  #forget(): void {
    this.#known = undefined;
    this.#runs.clear();
  }

  /** What experiments start from, the newest first. */
  async baselines(cancel: Cancel): Promise<readonly Baseline[]> {
    return (await this.#layout(cancel)).layout.baselines;
  }

  /** The runs of an experiment, the newest first; undefined where there is no such experiment. */
  async runs(experiment: string, cancel: Cancel): Promise<readonly DvcRun[] | undefined> {
    if (experiment === workspace) return [await this.#workspaceRun(cancel)];
    const known = this.#runs.get(experiment);
    const now = this.#options.clock.now();
    if (known !== undefined && now - known.at < freshMs) return known.runs;
    const runs = await this.#read(experiment, cancel);
    if (runs !== undefined) this.#runs.set(experiment, { at: now, runs });
    return runs;
  }

  async #read(experiment: string, cancel: Cancel): Promise<readonly DvcRun[] | undefined> {
    const { layout, refs } = await this.#layout(cancel);
    const baseline = layout.baselines.find(({ commit }) => commit === experiment);
    if (baseline === undefined) return undefined;
    const queued = (await this.#queue(refs, cancel)).filter((one) => one.baseline === experiment);
    const start = revisionAmong(treeOf(experiment), await this.#list(experiment, cancel));
    const finished = layout.experiments.get(experiment) ?? [];
    const runs = [
      ...queued.map((one) => experimentRun(baseline, start, one)),
      ...finished.map((one) =>
        experimentRun(baseline, start, { ...one, status: 'FINISHED', folder: undefined }),
      ),
    ];
    return [
      ...runs.sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? 1 : -1)),
      ownRun(baseline, start),
    ];
  }

  /** A run by its id: of the workspace, an experiment, one of the queue, or any commit. */
  async run(id: string, cancel: Cancel): Promise<DvcRun | undefined> {
    if (id === workspace) return this.#workspaceRun(cancel);
    if (!/^[0-9a-f]{40,64}$/.test(id)) return undefined;
    const { layout, refs } = await this.#layout(cancel);
    const finished = [...layout.experiments.values()].flat().find(({ commit }) => commit === id);
    const experiment = finished?.baseline ?? (await this.#queuedBaseline(id, refs, layout, cancel)) ?? id;
    const run = (await this.runs(experiment, cancel))?.find((one) => one.id === id);
    return run ?? this.#anyCommit(id, cancel);
  }

  /** What runs hold, in their order. */
  async states(runs: readonly DvcRun[], cancel: Cancel): Promise<readonly State[]> {
    const now = this.#options.clock.now();
    const open = runs.filter(({ id }) => !((this.#states.get(id)?.until ?? 0) > now));
    const revisions = open.map(({ revision }) => revision);
    const read = await this.#reader.read(revisions, cancel);
    const found = new Map<string, State>();
    for (const [place, state] of read.entries()) {
      const run = open[place];
      if (run === undefined) continue;
      found.set(run.id, state);
      this.#keep(run, state, now);
    }
    return runs.flatMap(({ id }) => found.get(id) ?? this.#states.get(id)?.state ?? []);
  }

  #keep({ id, revision }: DvcRun, state: State, now: number): void {
    if (id === workspace) this.#own = filesBehind(revision, state);
    if (revision.tree.commit === undefined) return;
    if (this.#states.size >= mostStates) this.#states.clear();
    const isOpen = [...state.missing.values()].some((why) => why !== undefined);
    const until = isOpen ? now + patienceMs : Number.POSITIVE_INFINITY;
    this.#states.set(id, { state, until });
  }

  async #layout(cancel: Cancel): Promise<Known> {
    const { history, clock } = this.#options;
    const now = clock.now();
    if (this.#known !== undefined && now - this.#known.at < freshMs) return this.#known.value;
    const stamp = await history.stamp();
    if (this.#known?.stamp === stamp) {
      this.#known = { ...this.#known, at: now };
      return this.#known.value;
    }
    const refs = await history.refs(['refs/heads', 'refs/tags', 'refs/exps'], cancel);
    const recent = await this.#recent(cancel);
    const known = new Set(recent.map(({ id }) => id));
    const starts = [...experimentsAmong(refs).keys()].filter((id) => !known.has(id) && !isHead(id, refs));
    const tagged = refs.filter(({ commit, message }) => message !== undefined && !known.has(commit));
    const wanted = [...new Set([...starts, ...tagged.map(({ commit }) => commit)])];
    const others = await this.#commits.read(wanted, cancel);
    const value = { refs, layout: layoutOf(refs, [...recent, ...others]) };
    this.#known = { stamp, at: now, value };
    return value;
  }

  /** The newest commits that changed what DVC knows; none before the first commit. */
  async #recent(cancel: Cancel) {
    const { history } = this.#options;
    const paths = ['dvc.lock', 'dvc.yaml', 'params.yaml'].map((path) => history.prefix + path);
    try {
      return await history.log('HEAD', past, paths, cancel);
    } catch (error) {
      if (error instanceof Error && 'reason' in error && error.reason === 'unknown-commit') return [];
      throw error;
    }
  }

  async #list(commit: string, cancel: Cancel): Promise<readonly string[]> {
    const known = this.#lists.get(commit);
    if (known !== undefined) return known;
    const all = await filesOf(this.#options, treeOf(commit), cancel);
    const paths = all.filter((path) => /(^|\/)dvc\.yaml$|\.dvc$|\.dvc\/config$/.test(path));
    this.#lists.set(commit, paths);
    return paths;
  }

  async #queue(refs: readonly Ref[], cancel: Cancel): Promise<readonly QueuedRun[]> {
    return readQueue(this.#options, refs, cancel);
  }

  async #queuedBaseline(id: string, refs: readonly Ref[], layout: Layout, cancel: Cancel) {
    if (layout.baselines.some(({ commit }) => commit === id)) return undefined;
    return (await this.#queue(refs, cancel)).find(({ commit }) => commit === id)?.baseline;
  }

  async #anyCommit(id: string, cancel: Cancel): Promise<DvcRun | undefined> {
    const [commit] = await this.#commits.read([id], cancel);
    if (commit === undefined) return undefined;
    const { at, author, subject } = commit;
    const start = revisionAmong(treeOf(id), await this.#list(id, cancel));
    return ownRun({ commit: id, name: undefined, at, author, subject }, start);
  }

  async #workspaceRun(cancel: Cancel): Promise<DvcRun> {
    const tree: Tree = { commit: undefined, folder: this.#options.root };
    return {
      id: workspace,
      name: workspace,
      experiment: workspace,
      experimentName: workspace,
      parent: undefined,
      status: await this.#workspaceStatus(),
      author: undefined,
      at: undefined,
      revision: revisionAmong(tree, await filesOf(this.#options, tree, cancel)),
      isMeasured: true,
      tags: [],
    };
  }

  /** A script with DVCLive notes its number while it runs. */
  async #workspaceStatus(): Promise<RunStatus> {
    const { files, root, isAlive } = this.#options;
    for (const name of ['DVCLIVE_ONLY', 'DVCLIVE_STEP_COMPLETED']) {
      const answer = await files.read(below(root, `.dvc/tmp/exps/run/${name}`), 4096);
      const pid = answer.ok ? Number(/"pid":\s*(\d+)/.exec(answer.text)?.[1]) : Number.NaN;
      if (Number.isInteger(pid) && isAlive(pid)) return 'RUNNING';
    }
    return 'FINISHED';
  }
}

function isHead(id: string, refs: readonly Ref[]): boolean {
  return refs.some(({ name, commit }) => commit === id && name.startsWith('refs/heads/'));
}

function filesBehind({ pipelines, dataFiles }: Revision, state: State): readonly string[] {
  const locks = pipelines.map((path) => path.replace(/\.yaml$/, '.lock'));
  const values = [...state.parameters.keys(), ...state.metrics.keys(), ...state.missing.keys()];
  return [...new Set([...pipelines, ...locks, ...dataFiles, ...values])];
}
