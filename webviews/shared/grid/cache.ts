import type { Cell, ColumnId, RunsWindow, Wanted, WindowRow } from '../../messages/runs.ts';
import type { Range } from './viewport.ts';

/** Rows are asked for by so many. */
const windowRows = 200;

/** So many windows are kept; which was not looked at for longest goes first. */
const mostWindows = 40;

interface Kept {
  readonly version: number;
  readonly rows: readonly WindowRow[];
  readonly columns: ReadonlyMap<ColumnId, readonly Cell[]>;
}

/** What is to be seen: rows, columns, and whether the person goes down (1) or up (-1). */
export interface Sight {
  readonly rows: Range;
  readonly columns: readonly ColumnId[];
  readonly direction: 1 | -1;
}

/**
 * The rows that were read, in windows. What an older version of the table held is shown until the newer is there; one
 * question is open at a time, and of those that wait only the newest is asked.
 */
export class WindowCache {
  readonly #windows = new Map<number, Kept>();
  readonly #ask: (wanted: Wanted) => void;
  #version = -1;
  #count = 0;
  #asked: Wanted | undefined;
  #sight: Sight | undefined;
  /** What was looked at when nothing could be read: a table that is drawn again is no new look at it. */
  #failed: string | undefined;

  constructor(ask: (wanted: Wanted) => void) {
    this.#ask = ask;
  }

  get size(): number {
    return this.#windows.size;
  }

  /** The table is another, or has other rows: what is seen of it is asked for again. */
  setTable(version: number, count: number): void {
    if (version === this.#version && count === this.#count) return;
    this.#version = version;
    this.#count = count;
    this.#failed = undefined;
    for (const window of this.#windows.keys()) if (window * windowRows >= count) this.#windows.delete(window);
    this.#next();
  }

  /** Forgets everything, for another table. */
  clear(): void {
    this.#windows.clear();
    this.#asked = undefined;
    this.#failed = undefined;
  }

  /** What was read is of another table: it is shown until that one's rows are there. */
  outdate(): void {
    for (const [at, window] of this.#windows) this.#windows.set(at, { ...window, version: -1 });
    this.#version = -1;
    this.#asked = undefined;
    this.#failed = undefined;
  }

  row(row: number): WindowRow | undefined {
    return this.#windows.get(windowOf(row))?.rows[row % windowRows];
  }

  /** The value of a cell: undefined where it is not known yet, null where there is none. */
  cell(row: number, column: ColumnId): Cell | undefined {
    return this.#windows.get(windowOf(row))?.columns.get(column)?.[row % windowRows];
  }

  /** What is seen from now on. */
  look(sight: Sight): void {
    this.#sight = sight;
    if (this.#failed !== placeOf(sight)) this.#failed = undefined;
    for (let at = windowOf(sight.rows.first); at <= windowOf(sight.rows.end - 1); at += 1) this.#touch(at);
    this.#next();
  }

  /**
   * An answer. One of an older table is dropped and asked for again; one of a newer waits until the table is known, and
   * one without a version says that nothing could be read, which is asked for again when somebody looks elsewhere.
   */
  put(window: RunsWindow): void {
    this.#asked = undefined;
    this.#failed = window.version < 0 && this.#sight !== undefined ? placeOf(this.#sight) : undefined;
    if (window.version === this.#version) this.#keep(window);
    if (window.version >= 0 && window.version <= this.#version) this.#next();
  }

  #keep({ version, from, rows, columns }: RunsWindow): void {
    const at = windowOf(from);
    const before = this.#windows.get(at);
    const values = new Map(before?.version === version ? before.columns : []);
    for (const { id, cells } of columns) values.set(id, cells);
    this.#windows.delete(at);
    this.#windows.set(at, { version, rows, columns: values });
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= mostWindows) break;
      this.#windows.delete(oldest);
    }
  }

  #touch(at: number): void {
    const window = this.#windows.get(at);
    if (window === undefined) return;
    this.#windows.delete(at);
    this.#windows.set(at, window);
  }

  #next(): void {
    if (this.#asked !== undefined || this.#failed !== undefined) return;
    if (this.#sight === undefined || this.#count === 0) return;
    const wanted = this.#wanted(this.#sight);
    if (wanted === undefined) return;
    this.#asked = wanted;
    this.#ask(wanted);
  }

  /** The nearest window that lacks something: those that are seen first, then the one ahead. */
  #wanted({ rows, columns, direction }: Sight): Wanted | undefined {
    const first = windowOf(rows.first);
    const last = windowOf(Math.max(rows.first, Math.min(rows.end, this.#count) - 1));
    const seen = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const ahead = direction === 1 ? last + 1 : first - 1;
    for (const at of [...seen, ahead]) {
      if (at < 0 || at * windowRows >= this.#count) continue;
      const lacking = this.#lacking(at, columns);
      if (lacking === undefined) continue;
      const from = at * windowRows;
      const count = Math.min(windowRows, this.#count - from);
      return { kind: 'wanted', version: this.#version, from, count, columns: lacking };
    }
    return undefined;
  }

  /** The columns that a window lacks; none to be asked for may still mean that its rows are. */
  #lacking(at: number, columns: readonly ColumnId[]): readonly ColumnId[] | undefined {
    const window = this.#windows.get(at);
    if (window?.version !== this.#version) return columns;
    const lacking = columns.filter((column) => !window.columns.has(column));
    return lacking.length === 0 ? undefined : lacking;
  }
}

function placeOf({ rows, columns }: Sight): string {
  return `${rows.first} ${rows.end} ${columns.join('\n')}`;
}

function windowOf(row: number): number {
  return Math.floor(row / windowRows);
}
