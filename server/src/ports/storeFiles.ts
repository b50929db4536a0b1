import type { Cancel } from './cancel.ts';

export interface StoreEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Of a file. */
  readonly size: number | undefined;
}

/** Why a file or folder below a root cannot be had; `outside`: a link or its name leads out of the root. */
export type StoreFailure = 'missing' | 'denied' | 'outside' | 'too-large' | 'wrong-kind' | 'failed';

export type StoreAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: StoreFailure };

/**
 * Reads what lies below a folder that a store owns, and nothing outside of it, whatever links are in there. Roots are
 * paths as the system names them; a path below one has forward slashes. Nothing throws.
 */
export interface StoreFiles {
  /** The folder as it really is, without links on the way; undefined where there is none. */
  realFolder(root: string): Promise<string | undefined>;
  /** What is in a folder, by name; links that lead out of the root, and what is neither file nor folder, are left out. */
  list(root: string, path: string, cancel: Cancel): Promise<StoreAnswer<readonly StoreEntry[]>>;
  /** A file of at most `limit` bytes, with its URI. */
  read(
    root: string,
    path: string,
    limit: number,
  ): Promise<StoreAnswer<{ readonly bytes: Uint8Array; readonly uri: string }>>;
  /** A text that is another when a file or folder is; undefined where there is none. */
  stamp(root: string, path: string): Promise<string | undefined>;
}
