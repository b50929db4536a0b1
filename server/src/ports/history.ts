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
  /** Who made an annotated tag, else the commit. */
  readonly author: string;
  /** The first line of an annotated tag's message, else of the commit's. */
  readonly subject: string;
  /** Whether it is the branch that is checked out. */
  readonly isHead: boolean;
  /** Of an annotated tag. */
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

/** What a ref was before, as its log tells. */
export interface RefLogEntry {
  readonly commit: string;
  readonly message: string;
}

/** A Git repository, read only, in a trusted workspace only. Each method rejects with `HistoryError`. */
export interface History {
  /** The folder of the working tree, which may lie above the one that was opened. */
  readonly root: string;
  /** From the root to the folder that was opened: empty, or ending in a slash. */
  readonly prefix: string;
  head(cancel: Cancel): Promise<Head>;
  refs(prefixes: readonly string[], cancel: Cancel): Promise<readonly Ref[]>;
  /** A text that is another when HEAD or a ref is; no process is started for it. */
  stamp(): Promise<string>;
  /** Newest first; where there are `paths`, those that changed one of them. */
  log(from: string, limit: number, paths: readonly string[], cancel: Cancel): Promise<readonly Commit[]>;
  /** These commits, those that the repository does not hold left out. */
  commits(ids: readonly string[], cancel: Cancel): Promise<readonly Commit[]>;
  /** The log of a ref, newest first; empty where it has none. */
  refLog(name: string, cancel: Cancel): Promise<readonly RefLogEntry[]>;
  /** Texts of files at commits, in one process; undefined where a commit has no such file, or it is no text or too long. */
  texts(
    wanted: readonly { readonly commit: string; readonly path: string }[],
    limit: number,
    cancel: Cancel,
  ): Promise<readonly (string | undefined)[]>;
  /** The bytes of one file; undefined where the commit has no such file or it is too long. */
  bytes(commit: string, path: string, limit: number, cancel: Cancel): Promise<Uint8Array | undefined>;
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
