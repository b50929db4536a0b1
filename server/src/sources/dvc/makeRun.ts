// tested by: test/sources/dvc/index.test.ts
import type { Tree } from './content.ts';
import type { Baseline } from './layout.ts';
import type { QueuedRun } from './queue.ts';
import type { DvcRun } from './runs.ts';
import type { Revision } from './states.ts';

/** The name of what is not committed, as DVC has it. */
export const workspace = 'workspace';

/** The files of a commit. */
export function treeOf(commit: string): Tree {
  return { commit, folder: undefined };
}

/** What a person knows a commit by. */
export function nameOf({ commit, name, subject }: Baseline): string {
  return name ?? `${commit.slice(0, 7)} ${subject}`;
}

/** A commit as a run of the experiment that starts from it. */
export function ownRun(baseline: Baseline, revision: Revision): DvcRun {
  const { commit, author, at, name, subject } = baseline;
  return {
    id: commit,
    name: subject,
    experiment: commit,
    experimentName: nameOf(baseline),
    parent: undefined,
    status: 'FINISHED',
    author,
    at,
    revision,
    isMeasured: true,
    tags: name === undefined ? [] : [{ key: 'git.ref', value: name }],
  };
}

/** An experiment of DVC, done or in the queue, as a run below the commit that it starts from. */
export function experimentRun(baseline: Baseline, start: Revision, one: QueuedRun): DvcRun {
  const { commit, folder, name, status, author, at } = one;
  const tree = folder === undefined ? treeOf(commit) : { commit: undefined, folder };
  // An experiment may bring the pipeline that DVCLive writes.
  const pipelines = [...new Set([...start.pipelines, 'dvc.yaml', 'dvclive/dvc.yaml'])];
  return {
    id: commit,
    name,
    experiment: baseline.commit,
    experimentName: nameOf(baseline),
    parent: baseline.commit,
    status,
    author,
    at,
    revision: { ...start, tree, pipelines },
    isMeasured: status === 'FINISHED' || status === 'RUNNING',
    tags: [],
  };
}
