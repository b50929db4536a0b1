import type { Span } from '../document/span.ts';

/** A pattern for one name: its tokens, or any number of names. */
export type NamePattern = readonly string[] | '**';

/** One line of an ignore file. */
export interface IgnorePattern {
  /** As written. */
  readonly text: string;
  readonly at: Span;
  /** Whether the pattern takes back what another one ignores. */
  readonly isNegated: boolean;
  /** Whether only folders match. */
  readonly isFolderOnly: boolean;
  /** The parts between the slashes, each cut into tokens; a pattern for any depth begins with `**`. */
  readonly parts: readonly NamePattern[];
}

/** A line that DVC stops at: nothing behind a `\\` or a `!`, or a range that ends before it begins. */
export interface RefusedPattern {
  readonly why: 'escape' | 'range' | 'empty';
  /** What is wrong of it: what stands between two slashes. */
  readonly part: string;
  readonly at: Span;
}

/** A `.dvcignore` or `.gitignore`: what lies below its folder and is left out. */
export interface IgnoreFile {
  readonly patterns: readonly IgnorePattern[];
  readonly refused: readonly RefusedPattern[];
}
