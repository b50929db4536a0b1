export interface TreeEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Small files below a folder, many of them, read one after the other. Paths are below the folder, with forward slashes;
 * empty for the folder itself. No link is followed. Nothing throws.
 */
export interface FolderTree {
  /** What is in a folder, without links; undefined where there is none, or it may not be read. */
  entries(path: string): readonly TreeEntry[] | undefined;
  /** The text of a file of at most `limit` bytes; undefined where there is none that can be read. */
  text(path: string, limit: number): string | undefined;
  /** A text that is another when a file or folder is; undefined where there is none. */
  stamp(path: string): string | undefined;
  /** Lets others work. */
  pause(): Promise<void>;
}

/** Opens folders. */
export interface FolderTrees {
  open(root: string): FolderTree;
}
