// tested by: test/engine/engine.test.ts
import type { Document } from './document.ts';

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
