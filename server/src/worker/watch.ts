import type { WorkerStore } from '../protocol/worker.ts';

/** Runs `run` again and again, until the returned function is called. */
export type Every = (milliseconds: number, run: () => void) => () => void;

export interface StoreWatchOptions {
  readonly every: Every;
  /** A text that changes when the file or one of its journals does. */
  readonly stampOf: (path: string) => string;
  readonly onChange: (id: string) => void;
}

const pollMs = 2000;

/** Tells when stores change, by looking at their files every two seconds while there are any to watch. */
export class StoreWatch {
  readonly #options: StoreWatchOptions;
  #stores: readonly WorkerStore[] = [];
  #stamps: ReadonlyMap<string, string> = new Map();
  #stop: (() => void) | undefined;

  constructor(options: StoreWatchOptions) {
    this.#options = options;
  }

  /** Watches these stores from now on, and no others. */
  watch(stores: readonly WorkerStore[]): void {
    const known = this.#stamps;
    this.#stores = stores;
    this.#stamps = new Map(stores.map(({ id, path }) => [id, known.get(id) ?? this.#options.stampOf(path)]));
    if (stores.length === 0) this.dispose();
    else this.#stop ??= this.#options.every(pollMs, () => this.#look());
  }

  dispose(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #look(): void {
    const before = this.#stamps;
    this.#stamps = new Map(this.#stores.map(({ id, path }) => [id, this.#options.stampOf(path)]));
    for (const [id, stamp] of this.#stamps) {
      if (before.get(id) !== stamp) this.#options.onChange(id);
    }
  }
}
