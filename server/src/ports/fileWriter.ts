export type FileWritten =
  | { readonly ok: true }
  /** `changed`: the file is another than `expected`; `outside`: it would lie outside of the folder. */
  | {
      readonly ok: false;
      readonly reason: 'changed' | 'outside' | 'denied' | 'failed';
      readonly detail: string;
    };

/** Writes files whole: beside, then moved over, so that nobody reads half of one. */
export interface FileWriter {
  /**
   * Writes the file at `path`, which has forward slashes, below a folder named by its URI. `expected` is the text that
   * was there, without a byte-order mark, or undefined for none.
   */
  write(folder: string, path: string, text: string, expected: string | undefined): Promise<FileWritten>;
}
