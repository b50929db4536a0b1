import type { Cancel } from '../../../ports/cancel.ts';

/**
 * Reading that several wait for: it goes on as long as one of them wants it, and is asked to stop when the last one
 * has cancelled.
 */
export class SharedReading<T> {
  readonly #outcome: Promise<T>;
  readonly #listeners = new Set<() => void>();
  #waiting = 0;
  #isStopped = false;
  #isDone = false;

  constructor(read: (cancel: Cancel) => Promise<T>) {
    const listeners = this.#listeners;
    const isStopped = (): boolean => this.#isStopped;
    this.#outcome = read({
      get isCancellationRequested() {
        return isStopped();
      },
      onCancellationRequested(listener) {
        listeners.add(listener);
        return { dispose: () => void listeners.delete(listener) };
      },
    }).finally(() => {
      this.#isDone = true;
    });
    this.#outcome.catch(() => undefined);
  }

  /** Whether it still reads, and nobody stopped it. */
  get isRunning(): boolean {
    return !this.#isDone && !this.#isStopped;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** The outcome, for one who may cancel. */
  async wait(cancel: Cancel): Promise<T> {
    this.#waiting += 1;
    const registration = cancel.onCancellationRequested?.(() => this.#leave());
    try {
      return await this.#outcome;
    } finally {
      registration?.dispose();
    }
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting > 0 || this.#isDone) return;
    this.#isStopped = true;
    for (const listener of [...this.#listeners]) listener();
  }
}
