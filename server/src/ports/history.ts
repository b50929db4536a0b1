import type { Cancel } from './cancel.ts';

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly subject: string;
}

export interface Ref {
  /** E.g. `refs/heads/main`, `refs/tags/model@v1.0.0`, `refs/exps/ab/cd…/name`. */
  readonly name: string;
  /** The commit, also for an annotated tag. */
  readonly commit: string;
  /** Of an annotated tag, else of the commit; milliseconds since 1970. */
  readonly at: number;
  /** Of an annotated tag. */
  readonly author: string | undefined;
  readonly message: string | undefined;
}

export interface Head {
  /** Undefined before the first commit. */
  readonly commit: string | undefined;
  /** Undefined where HEAD is no branch. */
  readonly branch: string | undefined;
  /** Tracked files that differ from the commit, below the repository's root. */
  readonly dirty: readonly string[];
}

/** A Git repository, read only, in a trusted workspace only. Each method rejects with `HistoryError`. */
export interface History {
  /** The folder of the working tree, which may lie above the one that was opened. */
  readonly root: string;
  head(cancel: Cancel): Promise<Head>;
  refs(prefixes: readonly string[], cancel: Cancel): Promise<readonly Ref[]>;
  /** A text that is another when HEAD or a ref is; no process is started for it. */
  stamp(): Promise<string>;
  /** Newest first; where there are `paths`, those that changed one of them. */
  log(from: string, limit: number, paths: readonly string[], cancel: Cancel): Promise<readonly Commit[]>;
  /** Texts of files at commits, in one process; undefined where a commit has no such file, or it is no text or too long. */
  texts(
    wanted: readonly { readonly commit: string; readonly path: string }[],
    limit: number,
    cancel: Cancel,
  ): Promise<readonly (string | undefined)[]>;
  /** The files of a commit below a folder, empty for all, as paths from the root. */
  list(commit: string, folder: string, cancel: Cancel): Promise<readonly string[]>;
  /** Lines of text files that came and went; of a binary file none are told. */
  changes(
    from: string,
    to: string,
    cancel: Cancel,
  ): Promise<readonly { readonly path: string; readonly added: number; readonly removed: number }[]>;
}

export class HistoryError extends Error {
  readonly reason: 'no-git' | 'not-a-repository' | 'unknown-commit' | 'failed';

  constructor(reason: HistoryError['reason'], message: string) {
    super(message);
    this.name = 'HistoryError';
    this.reason = reason;
  }
}
