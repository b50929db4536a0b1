import type { Cancel } from '../../ports/cancel.ts';
import type { Commit, History } from '../../ports/history.ts';
import { isCommitId } from '../compare/code.ts';
import type { SourcedRun } from '../evidence/origin.ts';

/** A commit that changed a file, with the runs that were made with the file as it left it. */
export interface FileCommit {
  readonly commit: string;
  readonly subject: string;
  readonly at: number;
  readonly runs: readonly { readonly source: string; readonly run: string; readonly name: string }[];
}

/** So many commits of a file are told, and so many commits of runs are looked at. */
const mostCommits = 200;

/** So many processes run at the same time. */
const atOnce = 4;

/**
 * The commits that changed a file, newest first, each with its runs: those whose commit has the file as that one left
 * it. `path` is that of the file from the repository's root. Rejects with `HistoryError`.
 */
export async function fileRuns(
  { history, path }: { readonly history: History; readonly path: string },
  runs: readonly SourcedRun[],
  cancel: Cancel,
): Promise<readonly FileCommit[]> {
  const ofCommits = Map.groupBy(
    runs.filter(({ commit }) => commit !== undefined && isCommitId(commit)),
    ({ commit }) => commit ?? '',
  );
  const changes = new Map<string, Commit>();
  for (const commit of await history.log('HEAD', mostCommits, [path], cancel)) changes.set(commit.id, commit);
  const made = new Map<string, SourcedRun[]>();
  const asked = [...ofCommits.keys()].slice(0, mostCommits);
  for (let from = 0; from < asked.length; from += atOnce) {
    const some = asked.slice(from, from + atOnce);
    const last = await Promise.all(some.map((commit) => lastChange(history, commit, path, cancel)));
    last.forEach((change, index) => {
      if (change === undefined) return;
      changes.set(change.id, change);
      made.set(change.id, [...(made.get(change.id) ?? []), ...(ofCommits.get(some[index] ?? '') ?? [])]);
    });
  }
  return [...changes.values()]
    .sort((a, b) => b.at - a.at)
    .map(({ id, subject, at }) => ({
      commit: id,
      subject,
      at,
      runs: (made.get(id) ?? []).map((run) => ({ source: run.source, run: run.id, name: run.name })),
    }));
}

/** The commit that last changed a file up to another one; nothing where the repository does not know that one. */
async function lastChange(
  history: History,
  commit: string,
  path: string,
  cancel: Cancel,
): Promise<Commit | undefined> {
  try {
    return (await history.log(commit, 1, [path], cancel))[0];
  } catch {
    return undefined;
  }
}
