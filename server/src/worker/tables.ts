import { setTimeout as delay } from 'node:timers/promises';
import type { Source } from '../engine/evidence/contract.ts';
import type { TableHead } from '../engine/evidence/table.ts';
import type { Clock } from '../ports/clock.ts';
import { ColumnMemory } from '../table/memory.ts';
import { RunTable } from '../table/runTable.ts';

/** How much of the tables' columns is kept in memory, in bytes. */
const columnsLimit = 256 * 1024 * 1024;

export interface TablesOptions {
  readonly clock: Clock;
  source(id: string): Source | undefined;
  tell(head: TableHead): void;
}

/** The tables that are open, by the names that their panels gave them. */
export class Tables {
  readonly #options: TablesOptions;
  readonly #memory = new ColumnMemory(columnsLimit);
  readonly #tables = new Map<string, RunTable>();

  constructor(options: TablesOptions) {
    this.#options = options;
  }

  get(name: string): RunTable | undefined {
    return this.#tables.get(name);
  }

  /** The table of this name, opened where it is not. */
  open(name: string): RunTable {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const wait = (milliseconds: number): Promise<void> => delay(milliseconds, undefined, { ref: false });
    const table = new RunTable({ ...this.#options, name, memory: this.#memory, delay: wait });
    this.#tables.set(name, table);
    return table;
  }

  close(name: string): void {
    this.#tables.get(name)?.close();
    this.#tables.delete(name);
  }

  /** What a source holds has changed. */
  changed(source: string): void {
    for (const table of this.#tables.values()) void table.changed(source);
  }
}
