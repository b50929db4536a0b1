import type { CancellationToken } from 'vscode-languageserver/node';
import { isCommitId, type Repositories } from '../engine/compare/code.ts';
import type { Answer, Unavailable } from '../engine/evidence/source.ts';
import { HistoryError, type History } from '../ports/history.ts';
import type { ChangedPath } from '../protocol/comparison.ts';
import type { WorkspaceGit } from './workspaceGit.ts';

export interface Changes {
  readonly root: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly subject: string;
  readonly files: readonly ChangedPath[];
}

/** The largest file of a commit that is shown, in bytes. */
const largest = 2_000_000;

/** What commits of the workspace's repositories hold, for a person to look at. */
export class Commits {
  readonly #git: WorkspaceGit;

  constructor(git: WorkspaceGit) {
    this.#git = git;
  }

  /** What changed up to a commit: from another one, or from its parent. */
  async changes(
    { from, to }: { readonly from?: string; readonly to: string },
    cancel: CancellationToken,
  ): Promise<Answer<Changes>> {
    if (!isCommitId(to) || (from !== undefined && !isCommitId(from)))
      return unavailable('not-found', noCommit);
    return firstOf(await this.#git.get(), async (history) => {
      const [commit] = await history.log(to, 1, [], cancel);
      const first = from ?? commit?.parents[0];
      const files =
        first === undefined ? await allFiles(history, to, cancel) : await history.changes(first, to, cancel);
      return { root: history.root, from: first, to, subject: commit?.subject ?? '', files };
    });
  }

  /** The text of a file at a commit. */
  async text(
    { root, commit, path }: { readonly root: string; readonly commit: string; readonly path: string },
    cancel: CancellationToken,
  ): Promise<Answer<string>> {
    const { histories, whyNone } = await this.#git.get();
    const known = histories.filter((history) => history.root === root);
    if (!isCommitId(commit)) return unavailable('not-found', noCommit);
    return firstOf({ histories: known, whyNone }, async (history) => {
      const [text] = await history.texts([{ commit, path }], largest, cancel);
      return text ?? '';
    });
  }
}

const noCommit = 'That is no id of a commit.';

/** Of a first commit every file is new. */
async function allFiles(
  history: History,
  commit: string,
  cancel: CancellationToken,
): Promise<readonly ChangedPath[]> {
  const paths = await history.list(commit, '', cancel);
  return paths.map((path) => ({ path, added: 0, removed: 0 }));
}

/** What the first repository answers that knows the commit. */
async function firstOf<T>(
  { histories, whyNone }: Repositories,
  read: (history: History) => Promise<T>,
): Promise<Answer<T>> {
  let why = whyNone;
  for (const history of histories) {
    try {
      return { ok: true, value: await read(history), readAt: Date.now() };
    } catch (error) {
      why = whyNot(error);
    }
  }
  return unavailable('not-found', why);
}

function whyNot(error: unknown): string {
  if (!(error instanceof HistoryError)) throw error;
  return error.reason === 'unknown-commit' ? 'This repository does not hold the commit.' : error.message;
}

function unavailable(reason: Unavailable['reason'], message: string): Answer<never> {
  return {
    ok: false,
    problem: { reason, message, action: 'Fetch the commit into this repository, then try again.' },
  };
}
