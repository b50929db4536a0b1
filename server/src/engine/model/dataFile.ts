import type { Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { TrackedFile } from './tracked.ts';

/** Data that DVC tracks: a file or folder that a `.dvc` file stands for. */
export interface DataOutput extends TrackedFile {
  /** Whether DVC keeps it in its cache. */
  readonly isCached: boolean;
}

/** Where tracked data was taken from. */
export interface DataSource extends TrackedFile {
  /** The repository that it was imported from, or none. */
  readonly repository: string | undefined;
  readonly isDatabase: boolean;
}

/** A `*.dvc` file: data that is tracked or was imported. */
export interface DataFile {
  readonly root: Node | undefined;
  /** The folder that its paths start from, as written, or none for the folder of the file. */
  readonly folder: { readonly text: string; readonly at: Span } | undefined;
  readonly outputs: readonly DataOutput[];
  readonly sources: readonly DataSource[];
  readonly isFrozen: boolean;
}
