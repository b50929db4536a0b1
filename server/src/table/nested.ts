import type { RowsPart, TableRows } from './rows.ts';

export interface Nested {
  readonly order: Int32Array;
  readonly depths: Uint8Array;
}

const none = -1;
const deepest = 255;

/** Puts runs below the run that started them, where that one is shown too; beside each other they stay in their order. */
export function nested(rows: TableRows, order: Int32Array): Nested {
  const tree = new Tree(rows, order);
  for (const row of order) if (tree.isRoot(row)) tree.put(row);
  // Runs that name each other as parents have no root.
  for (const row of order) tree.put(row);
  return { order: tree.order, depths: tree.depths };
}

class Tree {
  readonly order: Int32Array;
  readonly depths: Uint8Array;
  readonly #parents: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #next: Int32Array;
  readonly #isPut: Uint8Array;
  #count = 0;

  constructor(rows: TableRows, shown: Int32Array) {
    this.order = new Int32Array(shown.length);
    this.depths = new Uint8Array(shown.length);
    this.#isPut = new Uint8Array(rows.length);
    this.#firstChild = new Int32Array(rows.length).fill(none);
    this.#next = new Int32Array(rows.length).fill(none);
    this.#parents = parentsOf(rows, shown);
    for (const row of shown.toReversed()) this.#add(row);
  }

  isRoot(row: number): boolean {
    return this.#parents[row] === none;
  }

  /** Puts a run, and below it its children, unless it is there. */
  put(root: number): void {
    const waiting = [{ row: root, depth: 0 }];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (this.#isPut[one.row] === 1) continue;
      this.#isPut[one.row] = 1;
      this.order[this.#count] = one.row;
      this.depths[this.#count] = Math.min(one.depth, deepest);
      this.#count += 1;
      const depth = one.depth + 1;
      for (const row of this.#childrenOf(one.row)) waiting.push({ row, depth });
    }
  }

  #add(row: number): void {
    const parent = this.#parents[row] ?? none;
    if (parent === none) return;
    this.#next[row] = this.#firstChild[parent] ?? none;
    this.#firstChild[parent] = row;
  }

  /** The last first, as a stack wants them. */
  #childrenOf(parent: number): readonly number[] {
    const children: number[] = [];
    for (let row = this.#firstChild[parent] ?? none; row !== none; row = this.#next[row] ?? none)
      children.push(row);
    return children.reverse();
  }
}

/** The row of each shown run's parent; none where that is not shown. */
function parentsOf(rows: TableRows, shown: Int32Array): Int32Array {
  const isShown = new Uint8Array(rows.length);
  for (const row of shown) isShown[row] = 1;
  const parents = new Int32Array(rows.length).fill(none);
  for (const part of rows.parts) {
    part.base.parents.forEach((parent, row) => {
      const place = parent === undefined ? undefined : rowOf(part, parent);
      if (place !== undefined && isShown[place] === 1) parents[part.offset + row] = place;
    });
  }
  return parents;
}

function rowOf({ places, offset }: RowsPart, run: string): number | undefined {
  const place = places.get(run);
  return place === undefined ? undefined : offset + place;
}
