import type { Log } from '../ports/log.ts';
import { HistoryError, type History } from '../ports/history.ts';
import type { Processes } from '../ports/process.ts';
import { createGit } from './git.ts';

export interface RepositoriesOptions {
  /** Folders of a trusted workspace. */
  readonly folders: readonly string[];
  readonly process: Processes;
  readonly log: Log;
}

/** The repositories that folders lie in, each once, or why there are none. */
export interface OpenedRepositories {
  readonly histories: readonly History[];
  readonly whyNone: string;
}

/** Opens the Git repositories that folders lie in. */
export async function openRepositories({
  folders,
  process,
  log,
}: RepositoriesOptions): Promise<OpenedRepositories> {
  const git = await process.find('git', folders);
  if (git === undefined) return { histories: [], whyNone: 'Git was not found: install it to see code.' };
  const tried = await Promise.all(folders.map((root) => tryOpen({ root, git, process, log })));
  const histories = tried.filter((one) => 'root' in one);
  const trouble = tried.find((one) => one instanceof HistoryError && one.reason !== 'not-a-repository');
  return {
    histories: [...new Map(histories.map((history) => [history.root, history])).values()],
    whyNone: trouble instanceof HistoryError ? trouble.message : inNone,
  };
}

const inNone = 'This folder is in no Git repository, so its code is not known.';

async function tryOpen(options: Parameters<typeof createGit>[0]): Promise<History | HistoryError> {
  try {
    return await createGit(options);
  } catch (error) {
    if (error instanceof HistoryError) return error;
    throw error;
  }
}
