import type { Kind } from '../model/kinds.ts';
import type { LineIndex } from './lines.ts';
import type { Markdown } from './markdown.ts';
import type { Node } from './node.ts';
import type { Span } from './span.ts';

/** Something a reader could not take: what, where, in words that stand alone. */
export interface Problem {
  readonly code:
    | 'syntax'
    | 'duplicate-key'
    | 'unresolved-alias'
    | 'too-deep'
    | 'too-large'
    | 'unreadable'
    | 'not-a-mapping';
  readonly message: string;
  readonly span: Span;
}

/** What reading a text gave: whatever could be parsed, and what could not. Reading never throws. */
export interface Parsed {
  readonly root: Node | undefined;
  /** The values of the documents behind the first one, in a YAML text with several; `root` is that of the first. */
  readonly later?: readonly Node[];
  readonly problems: readonly Problem[];
  /** For Markdown: headings and front matter; `root` is then the tree of the front matter. */
  readonly markdown?: Markdown;
  /**
   * Reads the next text of the same document, taking over what is the same: quicker, and the same as reading it
   * anew. This reading and its nodes must not be used any more then.
   */
  readonly again?: (text: string) => Parsed;
}

/** One governed file: its text, what it is taken for and why, its node tree with positions, its problems. */
export interface Document extends Parsed {
  readonly uri: string;
  readonly kind: Kind;
  readonly why: string;
  /** The kind that another document named this one as, where its own name does not tell. */
  readonly namedAs?: Kind;
  readonly text: string;
  readonly version: number;
  readonly lines: LineIndex;
  readonly home: Home;
  /**
   * `compute(node)`, computed once for each node: the nodes of what an edit did not touch stay the same objects, and
   * their spans move with the text. So `compute` may look at nothing but the node and what is in it, and what it
   * answers must hold nodes and spans themselves, no copies of their numbers.
   */
  readonly keep: Keep;
}

/** What stays the same object for every text of a document, so that what is kept of one text leads to the next. */
export class Home {
  readonly uri: string;
  #document: Document | undefined;

  constructor(uri: string) {
    this.uri = uri;
  }

  /** The document as it is now. */
  get document(): Document {
    if (this.#document === undefined) throw new Error(`${this.uri} was not read yet`);
    return this.#document;
  }

  /** Takes in the document of the next text. */
  take(document: Document): void {
    this.#document = document;
  }
}

/** Remembers what was computed of an object as long as there is the object. */
export type Keep = <A extends object, T>(compute: (of: A) => T, of: A) => T;
