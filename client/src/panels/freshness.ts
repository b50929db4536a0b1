export interface FreshnessOptions {
  isVisible(): boolean;
  refresh(): void;
}

/** A burst of changes while a run logs is followed this much later. */
const restMs = 500;

/** When a panel reads anew: a moment after what it shows has changed, and only while somebody looks. */
export class Freshness {
  readonly #options: FreshnessOptions;
  #rest: NodeJS.Timeout | undefined;
  #isStale = false;

  constructor(options: FreshnessOptions) {
    this.#options = options;
  }

  /** What the panel shows is another by now. */
  changed(): void {
    this.#isStale = true;
    this.#rest ??= setTimeout(() => this.seen(), restMs);
  }

  /** The panel came to the front or went behind; what nobody looks at is not read anew until somebody does. */
  seen(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    if (this.#isStale && this.#options.isVisible()) this.refresh();
  }

  /** Reads anew at once. */
  refresh(): void {
    this.#isStale = false;
    this.#options.refresh();
  }

  dispose(): void {
    clearTimeout(this.#rest);
  }
}
