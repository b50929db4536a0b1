import type { Clock } from '../ports/clock.ts';

export interface AgainOptions {
  readonly clock: Clock;
  delay(milliseconds: number): Promise<void>;
  run(): Promise<void>;
}

/** How much longer than it took is waited before it is done again: at most a fifth of the time goes into it. */
const restFactor = 4;

/** Does something again whenever it is asked, never twice at once, and with rests in between. */
export class Again {
  readonly #options: AgainOptions;
  #isRunning = false;
  #isAsked = false;

  constructor(options: AgainOptions) {
    this.#options = options;
  }

  /** Settles when it was done for this call, or will be done by an earlier one. */
  async ask(): Promise<void> {
    this.#isAsked = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    const took = await this.#once();
    void this.#rest(took);
  }

  async #once(): Promise<number> {
    const { clock, run } = this.#options;
    this.#isAsked = false;
    const since = clock.now();
    await run();
    return clock.now() - since;
  }

  async #rest(took: number): Promise<void> {
    await this.#options.delay(took * restFactor);
    while (this.#isAsked) await this.#options.delay(restFactor * (await this.#once()));
    this.#isRunning = false;
  }
}
