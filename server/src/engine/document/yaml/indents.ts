import { TooDeep } from './fault.ts';

/** How deep values may be nested. */
export const deepest = 200;

/** The columns of the block lists and mappings that are open. */
export class Indents {
  #columns: number[] = [];

  /** The column of the innermost, -1 outside of all. */
  get column(): number {
    return this.#columns.at(-1) ?? -1;
  }

  /** Opens a list or a mapping, if it is indented further than the innermost. Throws `TooDeep`. */
  open(column: number): boolean {
    if (this.column >= column) return false;
    if (this.#columns.push(column) > deepest) throw new TooDeep();
    return true;
  }

  close(): void {
    this.#columns.pop();
  }

  reset(columns: readonly number[]): void {
    this.#columns = [...columns];
  }
}
