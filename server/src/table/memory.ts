import type { ColumnId } from '../engine/evidence/table.ts';
import { bytesOf } from './dense.ts';
import type { DenseColumn } from './dense.ts';

interface Kept {
  readonly column: DenseColumn;
  readonly bytes: number;
}

/** The columns of all open tables that are in memory; those that were not used for longest go first. */
export class ColumnMemory {
  readonly #limit: number;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  /** Keeps about `limit` bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** About how much is kept. */
  get bytes(): number {
    return this.#bytes;
  }

  get(table: string, id: ColumnId): DenseColumn | undefined {
    const key = keyOf(table, id);
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.column;
  }

  keep(table: string, id: ColumnId, column: DenseColumn): void {
    const key = keyOf(table, id);
    this.#drop(key);
    const bytes = bytesOf(column);
    this.#kept.set(key, { column, bytes });
    this.#bytes += bytes;
    for (const other of this.#kept.keys()) {
      if (this.#bytes <= this.#limit || other === key) return;
      this.#drop(other);
    }
  }

  /** Forgets the columns of a table. */
  forget(table: string): void {
    for (const key of this.#kept.keys()) if (key.startsWith(keyOf(table, ''))) this.#drop(key);
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

/** The length of the name keeps the names of tables apart. */
function keyOf(table: string, id: string): string {
  return `${table.length}:${table}:${id}`;
}
