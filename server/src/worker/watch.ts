/** Runs `run` again and again, until the returned function is called. */
export type Every = (milliseconds: number, run: () => void) => () => void;

export interface SourceWatchOptions {
  readonly every: Every;
  /** A text that is another when what the source holds is; undefined where that cannot be told. */
  readonly stampOf: (id: string) => Promise<string | undefined>;
  readonly onChange: (id: string) => void;
}

const pollMs = 2000;

/** Tells when sources change, by asking for their stamps every two seconds while there are any to watch. */
export class SourceWatch {
  readonly #options: SourceWatchOptions;
  /** The last stamp of each watched source; undefined until it was told. */
  readonly #stamps = new Map<string, string | undefined>();
  readonly #asked = new Set<string>();
  #stop: (() => void) | undefined;

  constructor(options: SourceWatchOptions) {
    this.#options = options;
  }

  /** Watches these sources from now on, and no others. */
  watch(ids: readonly string[]): void {
    for (const id of this.#stamps.keys()) if (!ids.includes(id)) this.#stamps.delete(id);
    for (const id of ids) if (!this.#stamps.has(id)) this.#begin(id);
    if (ids.length === 0) this.dispose();
    else this.#stop ??= this.#options.every(pollMs, () => this.#look());
  }

  dispose(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #begin(id: string): void {
    this.#stamps.set(id, undefined);
    void this.#ask(id);
  }

  #look(): void {
    for (const id of this.#stamps.keys()) void this.#ask(id);
  }

  /** Asks for a stamp, never twice at once; where there is none, the source counts as it was. */
  async #ask(id: string): Promise<void> {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    try {
      this.#take(id, await this.#options.stampOf(id));
    } catch {
      // A stamp that cannot be had tells nothing.
    } finally {
      this.#asked.delete(id);
    }
  }

  #take(id: string, stamp: string | undefined): void {
    if (stamp === undefined || !this.#stamps.has(id)) return;
    const before = this.#stamps.get(id);
    this.#stamps.set(id, stamp);
    if (before !== undefined && before !== stamp) this.#options.onChange(id);
  }
}
