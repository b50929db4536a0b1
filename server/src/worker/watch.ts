import type { Clock } from '../ports/clock.ts';

/** Runs `run` again and again, until the returned function is called. */
export type Every = (milliseconds: number, run: () => void) => () => void;

export interface SourceWatchOptions {
  readonly clock: Clock;
  readonly every: Every;
  /** A text that is another when what the source holds is; undefined where that cannot be told. */
  readonly stampOf: (id: string) => Promise<string | undefined>;
  readonly onChange: (id: string) => void;
}

const pollMs = 2000;

/** A look is followed by a rest that is so many times as long: a large store is looked at a tenth of the time at most. */
const restFactor = 9;
const longestRestMs = 30_000;

/** Tells when sources change, by asking for their stamps every two seconds while there are any to watch. */
export class SourceWatch {
  readonly #options: SourceWatchOptions;
  /** The last stamp of each watched source; undefined until it was told. */
  readonly #stamps = new Map<string, string | undefined>();
  readonly #asked = new Set<string>();
  readonly #restUntil = new Map<string, number>();
  #stop: (() => void) | undefined;

  constructor(options: SourceWatchOptions) {
    this.#options = options;
  }

  /** Watches these sources from now on, and no others. */
  watch(ids: readonly string[]): void {
    for (const id of this.#stamps.keys()) if (!ids.includes(id)) this.#forget(id);
    for (const id of ids) if (!this.#stamps.has(id)) this.#begin(id);
    if (ids.length === 0) this.dispose();
    else this.#stop ??= this.#options.every(pollMs, () => this.#look());
  }

  dispose(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #forget(id: string): void {
    this.#stamps.delete(id);
    this.#restUntil.delete(id);
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
    const { clock } = this.#options;
    const begin = clock.now();
    if (this.#asked.has(id) || this.#rests(id, begin)) return;
    this.#asked.add(id);
    try {
      this.#take(id, await this.#options.stampOf(id));
    } catch {
      // A stamp that cannot be had tells nothing.
    } finally {
      this.#asked.delete(id);
      const end = clock.now();
      if (this.#stamps.has(id))
        this.#restUntil.set(id, end + Math.min(longestRestMs, restFactor * (end - begin)));
    }
  }

  /** A clock that was set back lets nobody rest for longer. */
  #rests(id: string, now: number): boolean {
    const left = (this.#restUntil.get(id) ?? now) - now;
    return left > 0 && left <= longestRestMs;
  }

  #take(id: string, stamp: string | undefined): void {
    if (stamp === undefined || !this.#stamps.has(id)) return;
    const before = this.#stamps.get(id);
    this.#stamps.set(id, stamp);
    if (before !== undefined && before !== stamp) this.#options.onChange(id);
  }
}
