import type { Position, Range, Span } from './span.ts';

/** Where the lines of a text begin; converts between offsets and positions. `\r\n`, `\n` and `\r` end a line. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;
  /** The line that was asked for last: the next one is mostly near. */
  #near = 0;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The offset of the first character of `line`; the text's length for a line behind the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    const line = this.#lineAt(at);
    return { line, character: at - this.startOf(line) };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.startOf(position.line);
    return Math.min(start + Math.max(0, position.character), this.startOf(position.line + 1));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  #lineAt(offset: number): number {
    const isNear = this.startOf(this.#near) <= offset && offset < this.startOf(this.#near + reach);
    this.#near = isNear ? this.#search(offset, this.#near, this.#near + reach) : this.#search(offset, 0);
    return this.#near;
  }

  /** The last line from `low` to `high` that begins at or before an offset. */
  #search(offset: number, from: number, to = this.#starts.length): number {
    let low = from;
    let high = Math.min(to, this.#starts.length) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How many lines ahead are near. */
const reach = 8;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  const ends = /\r\n|\n|\r/g;
  while (ends.exec(text) !== null) starts.push(ends.lastIndex);
  return starts;
}
