/** Every row is as high as the others, in pixels; the head too. */
export const rowHeight = 24;

/** Browsers lay out nothing longer than 33,554,400 pixels: a longer table is scrolled in larger steps. */
const longest = 33_000_000;

/** From `first` up to and without `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The rows of a table as a person scrolls them: which are seen, and how far the first of them is moved up. */
export class RowViewport {
  readonly count: number;
  /** The height that is seen of the rows. */
  readonly height: number;

  constructor(count: number, height: number) {
    this.count = count;
    this.height = Math.max(0, height);
  }

  /** How long the scrolled surface is. */
  get extent(): number {
    return Math.min(this.count * rowHeight, longest);
  }

  /** How many rows are seen whole. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / rowHeight));
  }

  /** Where in the table of full length the seen part begins. */
  top(scrolled: number): number {
    return Math.max(0, Math.min(scrolled * this.#scale, this.#last));
  }

  /** How far to scroll so that the seen part begins there. */
  scrollFor(top: number): number {
    return Math.max(0, Math.min(top, this.#last)) / this.#scale;
  }

  /** The rows that are seen, in part too. */
  rows(scrolled: number): Range {
    const top = this.top(scrolled);
    const first = Math.floor(top / rowHeight);
    return { first, end: Math.min(this.count, Math.ceil((top + this.height) / rowHeight)) };
  }

  /** How far to scroll so that a row is seen whole; as it is where it is seen already. */
  reveal(row: number, scrolled: number): number {
    const top = this.top(scrolled);
    const from = row * rowHeight;
    if (from < top) return this.scrollFor(from);
    if (from + rowHeight > top + this.height) return this.scrollFor(from + rowHeight - this.height);
    return scrolled;
  }

  get #last(): number {
    return Math.max(0, this.count * rowHeight - this.height);
  }

  get #scale(): number {
    const room = this.extent - this.height;
    return this.#last <= 0 || room <= 0 ? 1 : this.#last / room;
  }
}

/** The columns that are scrolled: where each begins, and which are seen. */
export class ColumnViewport {
  readonly #starts: readonly number[];

  constructor(widths: readonly number[]) {
    let start = 0;
    this.#starts = [0, ...widths.map((width) => (start += width))];
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  get extent(): number {
    return this.#starts.at(-1) ?? 0;
  }

  start(column: number): number {
    return this.#starts[column] ?? this.extent;
  }

  /** The columns that are seen, in part too. */
  columns(scrolled: number, width: number): Range {
    const first = Math.max(0, this.#after(scrolled) - 1);
    return { first, end: Math.min(this.count, this.#after(scrolled + Math.max(0, width) - 1)) };
  }

  /** How far to scroll so that a column is seen whole, its beginning where there is no room for all. */
  reveal(column: number, scrolled: number, width: number): number {
    const from = this.start(column);
    const to = this.start(column + 1);
    if (from < scrolled) return from;
    return to > scrolled + width ? Math.min(from, to - width) : scrolled;
  }

  /** The first column that begins behind a place. */
  #after(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
