import { lineEnd, type Cursor } from './cursor.ts';
import { YamlFault } from './fault.ts';

/** The longest key that need not be announced with a `?`, in characters. */
const longest = 1024;

/** A token that turns out to be a key if a colon follows in its line. */
export interface PossibleKey {
  /** The number of the token among all of the text. */
  readonly number: number;
  readonly at: number;
  readonly column: number;
  readonly lineStart: number;
  /** Whether nothing but a key can stand there. */
  readonly isRequired: boolean;
}

/** The tokens that may still turn out to be keys: one outside of brackets, and one in each bracket that is open. */
export class PossibleKeys {
  readonly #cursor: Cursor;
  #keys: (PossibleKey | undefined)[] = [];

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** The first of them in the text. */
  get first(): PossibleKey | undefined {
    return this.#keys.find((key) => key !== undefined);
  }

  /** The token at the cursor may be a key. Throws `YamlFault` where the one before had to be. */
  save(level: number, number: number, isRequired: boolean): void {
    this.drop(level);
    const { at, column, lineStart } = this.#cursor;
    this.#keys[level] = { number, at, column, lineStart, isRequired };
  }

  /** Takes the key that the colon at the cursor belongs to. */
  take(level: number): PossibleKey | undefined {
    const key = this.#keys[level];
    this.#keys[level] = undefined;
    return key;
  }

  /** No colon follows in time. Throws `YamlFault` where one had to. */
  drop(level: number): void {
    const key = this.take(level);
    if (key?.isRequired === true) throw new YamlFault('no-colon', key.at, lineEnd(this.#cursor, key.at));
  }

  /** Drops the keys whose line is over, or that are too long. Throws `YamlFault` as `drop` does. */
  dropStale(): void {
    const { at, lineStart } = this.#cursor;
    for (let level = 0; level < this.#keys.length; level += 1) {
      const key = this.#keys[level];
      if (key !== undefined && (key.lineStart !== lineStart || at - key.at > longest)) this.drop(level);
    }
  }

  clear(): void {
    this.#keys = [];
  }
}
