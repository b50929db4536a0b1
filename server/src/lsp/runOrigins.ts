import { CancellationToken } from 'vscode-languageserver/node';
import type { SourcedRun } from '../engine/evidence/origin.ts';
import { listOrigins } from '../protocol/tracking.ts';
import type { Tracking } from './tracking.ts';

/** Where the runs of the workspace came from: read when somebody wants to see them, and again when a store changed. */
export class RunOrigins {
  readonly #tracking: Tracking;
  readonly #onChange: () => void;
  #known: readonly SourcedRun[] = [];
  #isWanted = false;
  #isOutdated = true;
  #isReading = false;

  constructor(tracking: Tracking, onChange: () => void) {
    this.#tracking = tracking;
    this.#onChange = onChange;
  }

  /** The newest runs of all stores, newest first. */
  get all(): readonly SourcedRun[] {
    return this.#known;
  }

  /** From now on somebody looks. */
  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    void this.#read();
  }

  /** A store came, went or changed: what is known holds until it was read again. */
  outdated(): void {
    this.#isOutdated = true;
    void this.#read();
  }

  async #read(): Promise<void> {
    if (!this.#isWanted || this.#isReading) return;
    this.#isReading = true;
    while (this.#isOutdated) {
      this.#isOutdated = false;
      this.#take(await this.#ask());
    }
    this.#isReading = false;
  }

  async #ask(): Promise<readonly SourcedRun[]> {
    const found = await Promise.all(
      this.#tracking.sources.map(async ({ id }) => {
        const answer = await this.#tracking.ask(listOrigins, { source: id }, CancellationToken.None);
        return answer.ok ? answer.value.map((run) => ({ ...run, source: id })) : [];
      }),
    );
    return found.flat().sort((one, other) => (other.startedAt ?? 0) - (one.startedAt ?? 0));
  }

  #take(found: readonly SourcedRun[]): void {
    if (JSON.stringify(found) === JSON.stringify(this.#known)) return;
    this.#known = found;
    this.#onChange();
  }
}
