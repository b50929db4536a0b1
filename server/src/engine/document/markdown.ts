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

/** A table as GFM writes them. Cells are trimmed; a row has a cell for each column that it names, empty ones too. */
export interface Table {
  readonly type: 'table';
  readonly span: Span;
  readonly header: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
}

/** Lines of text: of their own, or those that an item of a list begins with. */
export interface Paragraph {
  readonly type: 'paragraph' | 'item';
  readonly span: Span;
}

/** A heading between the other blocks. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly span: Span;
  readonly heading: Heading;
}

/** What is shown as it is, or not at all: code, a comment, HTML. */
export interface OtherBlock {
  readonly type: 'code' | 'comment' | 'html';
  readonly span: Span;
}

/** A part of a Markdown text. */
export type Block = HeadingBlock | Paragraph | Table | OtherBlock;

/** An HTML comment: all of it, and what stands between its marks. */
export interface Comment {
  readonly span: Span;
  readonly content: Span;
}

/** A link or image: all of it, the words that are shown, and where it leads. */
export interface Link {
  readonly span: Span;
  readonly words: Span;
  readonly target: Span;
}

/** The parts of a Markdown text that Assay reads. */
export interface Markdown {
  readonly frontMatter: FrontMatter | undefined;
  readonly headings: readonly Heading[];
  /** Everything behind the front matter, in order. */
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly links: readonly Link[];
}
