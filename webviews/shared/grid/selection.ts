import type { PickedRun, RunRef } from '../../messages/runs.ts';

/** The runs that a person selected, by what they are and not by where they stand. */
export class Selection {
  readonly #runs = new Map<string, PickedRun>();

  get size(): number {
    return this.#runs.size;
  }

  /** The selected runs, in the order in which they were selected. */
  get runs(): readonly PickedRun[] {
    return [...this.#runs.values()];
  }

  has(run: RunRef): boolean {
    return this.#runs.has(keyOf(run));
  }

  /** Selects a run, or takes it out. */
  toggle(run: PickedRun): void {
    const key = keyOf(run);
    if (!this.#runs.delete(key)) this.#runs.set(key, pickedOf(run));
  }

  /** Selects these, and no others. */
  set(runs: readonly PickedRun[]): void {
    this.#runs.clear();
    for (const run of runs) this.#runs.set(keyOf(run), pickedOf(run));
  }
}

function pickedOf({ source, run, name }: PickedRun): PickedRun {
  return { source, run, name };
}

/** A source's id and a run's as one text; no id holds a line break. */
function keyOf({ source, run }: RunRef): string {
  return `${source}\n${run}`;
}
