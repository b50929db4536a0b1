import type { Cancel } from '../../ports/cancel.ts';
import { HistoryError, type History } from '../../ports/history.ts';
import type { CodeComparison } from '../evidence/comparison.ts';
import { codeTags } from '../evidence/systemTags.ts';
import type { Run } from '../evidence/tracking.ts';

/** The repositories of a workspace, or why there are none. */
export interface Repositories {
  readonly histories: readonly History[];
  readonly whyNone: string;
}

/** Between commits that are farther apart than this nobody counts. */
const mostCommits = 1000;

/** Compares the code of two runs by their commits. Rejects only where `cancel` does. */
export async function compareCode(
  first: Run,
  other: Run,
  repositories: Repositories,
  cancel: Cancel,
): Promise<CodeComparison> {
  const without = [first, other].find(({ commit }) => commit === undefined);
  const [from, to] = [first.commit, other.commit];
  if (from === undefined || to === undefined)
    return {
      kind: 'unknown',
      why: `The run ${nameOf(without)} names no commit: log it from a Git checkout.`,
    };
  if (![from, to].every(isCommitId))
    return {
      kind: 'unknown',
      why: `The run ${nameOf([first, other].find(({ commit }) => !isCommitId(commit ?? '')))} names no commit that Git could hold.`,
    };
  const note = noteOf([first, other]);
  if (from !== to) return between({ from, to, note }, repositories, cancel);
  if (isDirty(first) || isDirty(other)) return { kind: 'unknown', why: note ?? '' };
  return { kind: 'same', commit: from, note };
}

/** What is to be said of a working tree at the time: changed, or not known. */
function noteOf(runs: readonly Run[]): string | null {
  const dirty = runs.find(isDirty);
  if (dirty !== undefined)
    return `The run ${nameOf(dirty)} ran with changes that were not committed: what they were is not known.`;
  return runs.every(({ tags }) => tags.some(({ key }) => key === codeTags.isDirty))
    ? null
    : 'Whether files were changed and not committed when they ran is not recorded.';
}

/** Whether a run says that it ran with changes that no commit holds. */
export function isDirty({ tags }: Run): boolean {
  return tags.some(({ key, value }) => key === codeTags.isDirty && value.toLowerCase() === 'true');
}

/** Whether a text is the id of a commit, and no name that stands for another one today. */
export function isCommitId(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

interface Commits {
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
}

async function between(
  { from, to, note }: Commits,
  { histories, whyNone }: Repositories,
  cancel: Cancel,
): Promise<CodeComparison> {
  let why = whyNone;
  for (const history of histories) {
    try {
      const files = await history.changes(from, to, cancel);
      return { kind: 'different', from, to, files, commits: await distance(history, from, to, cancel), note };
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      why = whyNot(error, from, to);
    }
  }
  return { kind: 'unknown', why };
}

function whyNot({ reason, message }: HistoryError, from: string, to: string): string {
  if (reason !== 'unknown-commit') return message;
  return `The commits ${short(from)} and ${short(to)} are not both in this repository: fetch them, then compare again.`;
}

/** How many commits lead from one to a later one, whichever is given first. */
async function distance(history: History, from: string, to: string, cancel: Cancel): Promise<number | null> {
  for (const [older, newer] of [
    [from, to],
    [to, from],
  ] as const) {
    const log = await history.log(newer, mostCommits, [], cancel);
    const index = log.findIndex(({ id }) => id.startsWith(older));
    if (index !== -1) return index;
  }
  return null;
}

function nameOf(run: Run | undefined): string {
  return run === undefined ? '' : run.name || short(run.id);
}

function short(id: string): string {
  return id.slice(0, 8);
}
