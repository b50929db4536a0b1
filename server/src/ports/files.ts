import type { Cancel } from './cancel.ts';

/** Why a file's text could not be had. */
export type ReadFailure =
  'missing' | 'denied' | 'too-large' | 'binary' | 'not-utf8' | 'not-a-file' | 'unreadable';

export type ReadResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** Whether a byte-order mark was taken off. */ readonly hadMark?: true;
    }
  | { readonly ok: false; readonly reason: ReadFailure; readonly detail: string };

/** The files below a folder. */
export interface Listing {
  readonly uris: readonly string[];
  /** Links that lead out of the folder: they are there, and are not to be read. */
  readonly links: readonly string[];
  /** Folders that were not looked into, each ending in a slash: what lies in them is not known. */
  readonly skipped: readonly string[];
  /** Whether the limit cut the list. */
  readonly truncated: boolean;
}

/** Reads files by URI. Nothing here throws: a failure is an answer. */
export interface Files {
  /** The text of a file of at most `limit` bytes, without a byte-order mark; where there are several, with all. */
  read(uri: string, limit: number): Promise<ReadResult>;
  /** The bytes of a file of at most `limit` bytes, or undefined where they cannot be had. */
  bytes(uri: string, limit: number): Promise<Uint8Array | undefined>;
  /** Every file below a folder, folders that hold no sources of a project left out; `limit` files at most. */
  list(folder: string, limit: number, cancel: Cancel): Promise<Listing>;
}
