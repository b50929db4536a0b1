import type { Cancel } from '../ports/cancel.ts';

/** A `Cancel` for work of our own. */
export class Stop implements Cancel {
  readonly #listeners = new Set<() => void>();
  #isAsked = false;

  get isCancellationRequested(): boolean {
    return this.#isAsked;
  }

  onCancellationRequested(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** Asks the work to stop. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    for (const listener of this.#listeners) listener();
  }
}
