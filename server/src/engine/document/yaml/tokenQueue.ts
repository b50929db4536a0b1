import type { Token } from './token.ts';

/** The tokens that were scanned and not taken yet. Each has a number among all tokens of the text. */
export class TokenQueue {
  #tokens: Token[] = [];
  #head = 0;
  #taken = 0;
  #last = 0;

  get isEmpty(): boolean {
    return this.#head === this.#tokens.length;
  }

  /** The number of the token that is taken next. */
  get firstNumber(): number {
    return this.#taken;
  }

  /** The number of the token that is pushed next. */
  get nextNumber(): number {
    return this.#taken + this.#tokens.length - this.#head;
  }

  get first(): Token | undefined {
    return this.#tokens[this.#head];
  }

  get last(): Token | undefined {
    return this.isEmpty ? undefined : this.#tokens.at(-1);
  }

  /** Where the last token that was scanned began. */
  get lastStart(): number {
    return this.last?.start ?? this.#last;
  }

  push(token: Token): void {
    this.#tokens.push(token);
  }

  /** Puts tokens before the one with this number. */
  insert(number: number, ...tokens: readonly Token[]): void {
    this.#tokens.splice(this.#head + number - this.#taken, 0, ...tokens);
  }

  take(): void {
    this.#last = this.first?.start ?? this.#last;
    this.#head += 1;
    this.#taken += 1;
    if (!this.isEmpty) return;
    this.#tokens = [];
    this.#head = 0;
  }

  /** Forgets the tokens that were not taken; the next ones stand at a place or behind it. */
  clear(at: number): void {
    this.#taken = this.nextNumber;
    this.#tokens = [];
    this.#head = 0;
    this.#last = at;
  }
}
