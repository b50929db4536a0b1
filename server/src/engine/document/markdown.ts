import type { Span } from './span.ts';

/** A heading of a Markdown text: its level (1 to 6), its words, and where the words stand. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  readonly span: Span;
}

/** The block between two lines of three hyphens at the top of a file: with and without those lines. */
export interface FrontMatter {
  readonly block: Span;
  readonly content: Span;
}

/** The parts of a Markdown text that Assay reads. */
export interface Markdown {
  readonly frontMatter: FrontMatter | undefined;
  readonly headings: readonly Heading[];
}
