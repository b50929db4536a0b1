import type { PickedRun, RunRef, WindowRow } from '../../messages/runs.ts';
import { Selection } from './selection.ts';

/** More runs than these are not selected one by one; copying all of them needs no selection. */
const mostSelected = 10_000;

export interface SelectingOptions {
  /** The run of a row, where it was read. */
  row(row: number): WindowRow | undefined;
  /** Asks for the runs at some places, where not all of them were read: they come back by `picked`. */
  pick(from: number, count: number): void;
  say(text: string): void;
  onChange(runs: readonly PickedRun[]): void;
}

/** How rows are selected: one by one, from one to another, all; and what is said of it. */
export class Selecting {
  readonly #options: SelectingOptions;
  readonly #selection = new Selection();
  /** The row from which a selection is extended. */
  anchor: number | undefined;

  constructor(options: SelectingOptions) {
    this.#options = options;
  }

  get runs(): readonly PickedRun[] {
    return this.#selection.runs;
  }

  has(run: RunRef): boolean {
    return this.#selection.has(run);
  }

  /** Selects the run of a row, or takes it out of the selection. */
  toggle(row: number): void {
    const run = this.#options.row(row);
    if (run === undefined) return;
    this.anchor = row;
    this.#selection.toggle(run);
    this.#changed();
  }

  /** Selects what lies between the row where the selection began, or `active`, and a row. */
  extend(row: number, active: number): void {
    this.anchor ??= active;
    this.range(Math.min(row, this.anchor), Math.max(row, this.anchor));
  }

  /** Selects these rows and no others. */
  range(first: number, last: number): void {
    const { row, pick, say } = this.#options;
    const count = last - first + 1;
    if (count < 1) return;
    if (count > mostSelected) {
      say(`Too many to select: ${mostSelected.toLocaleString('en')} runs at most. Filter first.`);
      return;
    }
    const runs = Array.from({ length: count }, (_, index) => row(first + index));
    const known = runs.filter((run) => run !== undefined);
    if (known.length === count) this.picked(known);
    else pick(first, count);
  }

  /** Selects these runs and no others. */
  picked(runs: readonly PickedRun[]): void {
    this.#selection.set(runs);
    this.#changed();
  }

  clear(): void {
    if (this.#selection.size === 0) return;
    this.#selection.set([]);
    this.#changed();
  }

  #changed(): void {
    const { size } = this.#selection;
    this.#options.say(size === 0 ? 'No run selected' : `${size} ${size === 1 ? 'run' : 'runs'} selected`);
    this.#options.onChange(this.#selection.runs);
  }
}
