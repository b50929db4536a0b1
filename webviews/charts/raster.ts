/** A colour with 0 to 255 a channel. */
export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Pixels that are drawn column by column: the fastest way to draw what has one value a place, thousands of times over. */
export class Raster {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  readonly #words: Uint32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    const buffer = new ArrayBuffer(width * height * 4);
    this.bytes = new Uint8ClampedArray(buffer);
    this.#words = new Uint32Array(buffer);
  }

  /** Empties the columns from one on. */
  clear(from = 0): void {
    if (from <= 0) this.#words.fill(0);
    else
      for (let row = 0; row < this.height; row += 1) {
        this.#words.fill(0, row * this.width + from, (row + 1) * this.width);
      }
  }

  /** Fills a column between two heights; a pixel that is covered in part is filled in part. */
  span(column: number, top: number, bottom: number, ink: Ink): void {
    const from = Math.max(0, top);
    const to = Math.min(this.height, bottom);
    if (!(to > from)) return;
    const first = Math.floor(from);
    const last = Math.ceil(to) - 1;
    if (first === last) {
      this.#blend(last * this.width + column, ink, to - from);
      return;
    }
    this.#blend(first * this.width + column, ink, first + 1 - from);
    this.#fill(column, first + 1, last, ink);
    this.#blend(last * this.width + column, ink, to - last);
  }

  #fill(column: number, first: number, end: number, ink: Ink): void {
    let place = first * this.width + column;
    if (ink.alpha < 1) {
      for (let row = first; row < end; row += 1, place += this.width) this.#blend(place, ink, 1);
      return;
    }
    const word = (255 << 24) | (ink.blue << 16) | (ink.green << 8) | ink.red;
    for (let row = first; row < end; row += 1, place += this.width) this.#words[place] = word;
  }

  /** Lays ink over a pixel, which may be clear as far as it is. */
  #blend(place: number, { red, green, blue, alpha }: Ink, cover: number): void {
    const { bytes } = this;
    const at = place * 4;
    const over = alpha * cover;
    const under = ((bytes[at + 3] ?? 0) / 255) * (1 - over);
    const all = over + under;
    if (all <= 0) return;
    bytes[at] = (red * over + (bytes[at] ?? 0) * under) / all;
    bytes[at + 1] = (green * over + (bytes[at + 1] ?? 0) * under) / all;
    bytes[at + 2] = (blue * over + (bytes[at + 2] ?? 0) * under) / all;
    bytes[at + 3] = all * 255;
  }
}
