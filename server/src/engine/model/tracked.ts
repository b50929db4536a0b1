import type { Span } from '../document/span.ts';

/** A file or folder as DVC noted it: where it is, and what was in it. */
export interface TrackedFile {
  /** As written. */
  readonly path: string;
  readonly pathAt: Span;
  readonly at: Span;
  /** The kind of checksum and its value, or none where none was noted. */
  readonly checksum: { readonly algorithm: string; readonly value: string } | undefined;
  /** In bytes. */
  readonly size: number | undefined;
  /** How many files a folder holds. */
  readonly files: number | undefined;
}
