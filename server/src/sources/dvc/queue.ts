// tested by: test/sources/dvc/index.test.ts
import type { RunStatus } from '../../engine/evidence/tracking.ts';
import type { Cancel } from '../../ports/cancel.ts';
import type { Files } from '../../ports/files.ts';
import { HistoryError, type History, type Ref } from '../../ports/history.ts';
import { below, inTurns } from './content.ts';
import { textAt, valueAt, valuesOf } from './values.ts';

/** An experiment that is not done, or that failed. */
export interface QueuedRun {
  readonly commit: string;
  readonly name: string;
  readonly baseline: string;
  readonly status: RunStatus;
  readonly at: number | undefined;
  readonly author: string | undefined;
  /** The folder where it runs, as a URI; undefined for one that does not run. */
  readonly folder: string | undefined;
}

export interface QueueOptions {
  readonly history: History;
  readonly files: Files;
  readonly root: string;
  /** Whether a program with this number runs. */
  readonly isAlive: (pid: number) => boolean;
}

const stashes: readonly (readonly [ref: string, status: RunStatus])[] = [
  ['refs/exps/celery/stash', 'SCHEDULED'],
  ['refs/exps/celery/failed', 'FAILED'],
];

/** DVC's word for a program that runs. Source: TaskStatus, dvc/repo/experiments/executor/base.py. */
const running = 2;
const mostFiles = 2000;
const largest = 65_536;

type Entry = Pick<QueuedRun, 'commit' | 'name' | 'baseline' | 'status' | 'folder'>;

/** The queue of DVC as its files and refs tell: no `dvc` is started and no lock is taken. */
export async function readQueue(
  options: QueueOptions,
  refs: readonly Ref[],
  cancel: Cancel,
): Promise<readonly QueuedRun[]> {
  const entries = [...(await runningOnes(options, cancel))];
  for (const [name, status] of stashes) {
    if (!refs.some((ref) => ref.name === name)) continue;
    const log = await logOf(options.history, name, cancel);
    entries.push(...log.flatMap(({ commit, message }) => stashed(commit, message, status)));
  }
  const commits = await options.history.commits(
    entries.map(({ commit }) => commit),
    cancel,
  );
  const known = new Map(commits.map((commit) => [commit.id, commit]));
  return [...new Map(entries.toReversed().map((entry) => [entry.commit, entry])).values()].flatMap(
    (entry) => {
      const commit = known.get(entry.commit);
      return commit === undefined ? [] : [{ ...entry, at: commit.at, author: commit.author }];
    },
  );
}

/** What a stash holds; nothing where DVC has taken the last one from it in between, for then it is gone. */
async function logOf(history: History, name: string, cancel: Cancel): ReturnType<History['refLog']> {
  try {
    return await history.refLog(name, cancel);
  } catch (error) {
    if (error instanceof HistoryError && error.reason === 'unknown-commit') return [];
    throw error;
  }
}

/** What the message of a stash says: where the experiment starts from, and its name. */
function stashed(commit: string, message: string, status: RunStatus): readonly Entry[] {
  const [, baseline, name] = /dvc-exp:[0-9a-f]{40,64}:([0-9a-f]{40,64})(?::(.*))?$/.exec(message) ?? [];
  if (baseline === undefined) return [];
  return [{ commit, name: nameOr(name, commit), baseline, status, folder: undefined }];
}

async function runningOnes(options: QueueOptions, cancel: Cancel): Promise<readonly Entry[]> {
  const listing = await options.files.list(below(options.root, '.dvc/tmp/exps/run'), mostFiles, cancel);
  const infos = listing.uris.filter((uri) => /\/[0-9a-f]{40,64}\.run$/.test(uri));
  return (await inTurns(infos, (uri) => runningOne(options, uri), cancel)).flat();
}

async function runningOne(options: QueueOptions, uri: string): Promise<readonly Entry[]> {
  const commit = /([0-9a-f]{40,64})\.run$/.exec(uri)?.[1] ?? '';
  const info = await valuesIn(options.files, uri);
  const baseline = textAt(info, 'baseline_rev');
  if (baseline === undefined || valueAt(info, 'status') !== running) return [];
  if (!(await isRunning(options, uri.replace(/\.run$/, '.json')))) return [];
  const folder = folderOf(options.root, textAt(info, 'root_dir') ?? '');
  if (folder === undefined) return [];
  return [{ commit, name: nameOr(textAt(info, 'name'), commit), baseline, status: 'RUNNING', folder }];
}

async function isRunning({ files, isAlive }: QueueOptions, uri: string): Promise<boolean> {
  const process = await valuesIn(files, uri);
  const pid = valueAt(process, 'pid');
  const isEnded = typeof valueAt(process, 'returncode') === 'number';
  return !isEnded && typeof pid === 'number' && isAlive(pid);
}

/** DVC runs experiments in folders of its own: another folder is not looked into. */
function folderOf(root: string, path: string): string | undefined {
  const name = /[\\/]\.dvc[\\/]tmp[\\/]exps[\\/]([\w-]+)$/.exec(path)?.[1];
  return name === undefined ? undefined : below(root, `.dvc/tmp/exps/${name}`);
}

async function valuesIn(files: Files, uri: string) {
  const answer = await files.read(uri, largest);
  return answer.ok ? valuesOf(answer.text, 'info.json') : undefined;
}

function nameOr(name: string | undefined, commit: string): string {
  return name === undefined || name === '' ? commit.slice(0, 7) : name;
}
