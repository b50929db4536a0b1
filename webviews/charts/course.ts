/** Points in the order of the axis, that others may follow. A `y` that is NaN is a gap. */
export class Course {
  #xs: Float64Array;
  #ys: Float64Array;
  #length: number;
  readonly #marks: { readonly x: number; readonly y: number }[] = [];

  constructor(xs: Float64Array, ys: Float64Array) {
    this.#xs = xs;
    this.#ys = ys;
    this.#length = xs.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The places; those from `length` on are none yet. */
  get xs(): Float64Array {
    return this.#xs;
  }

  get ys(): Float64Array {
    return this.#ys;
  }

  /** Where values are no finite number, and which. */
  get marks(): readonly { readonly x: number; readonly y: number }[] {
    return this.#marks;
  }

  append(xs: Float64Array, ys: Float64Array): void {
    const length = this.#length + xs.length;
    if (length > this.#xs.length) {
      this.#xs = grown(this.#xs, this.#length, length);
      this.#ys = grown(this.#ys, this.#length, length);
    }
    this.#xs.set(xs, this.#length);
    this.#ys.set(ys, this.#length);
    this.#length = length;
  }

  mark(xs: Float64Array, ys: Float64Array): void {
    for (const [index, x] of xs.entries()) this.#marks.push({ x, y: ys[index] ?? Number.NaN });
  }

  /** The first point that is not before a place. */
  indexOf(x: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#xs[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The point that is closest to a place, undefined where there is none. */
  nearest(x: number): number | undefined {
    const next = Math.min(this.indexOf(x), this.#length - 1);
    if (next < 0) return undefined;
    const before = Math.max(0, next - 1);
    return x - (this.#xs[before] ?? 0) < (this.#xs[next] ?? 0) - x ? before : next;
  }
}

function grown(column: Float64Array, used: number, wanted: number): Float64Array {
  const larger = new Float64Array(Math.max(wanted, Math.ceil(used * 1.5)));
  larger.set(column.subarray(0, used));
  return larger;
}
