import type { Clock } from '../ports/clock.ts';

/** Lets something start a number of times in a span of time, so that what dies at once is not started for ever. */
export class StartBudget {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #spanMs: number;
  #starts: readonly number[] = [];

  constructor(clock: Clock, most: number, spanMs: number) {
    this.#clock = clock;
    this.#most = most;
    this.#spanMs = spanMs;
  }

  /** Takes one start, or says that there is none left for now. */
  take(): boolean {
    const now = this.#clock.now();
    this.#starts = this.#starts.filter((start) => now - start < this.#spanMs);
    if (this.#starts.length >= this.#most) return false;
    this.#starts = [...this.#starts, now];
    return true;
  }
}
