import type { Course } from './course.ts';
import type { Ink, Raster } from './raster.ts';
import { pixelsOf, type Scale } from './scale.ts';

export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
}

export interface Pen {
  readonly ink: Ink;
  /** How thick a line is, in pixels. */
  readonly thickness: number;
  /** Pixels drawn and left out in turn; empty for a line without gaps. */
  readonly dash: readonly number[];
}

/** Draws a line through the points of a course, in the columns from one on. */
export function drawLine(raster: Raster, course: Course, frame: Frame, pen: Pen & { from?: number }): void {
  const from = pen.from ?? 0;
  const { xs, ys, length } = course;
  const toX = pixelsOf(frame.x, raster.width);
  const toY = pixelsOf(frame.y, raster.height);
  const walk = new Walk(raster, pen, from);
  const { start, end } = visible(course, frame.x, { from, width: raster.width });
  for (let index = start; index < Math.min(end, length); index += 1) {
    const y = ys[index] ?? Number.NaN;
    if (y !== y) walk.lift();
    else walk.to(toX(xs[index] ?? 0), raster.height - toY(y));
  }
  walk.lift();
}

/** Fills what is between two courses of the same places. */
export function drawArea(
  raster: Raster,
  { low, high }: { readonly low: Course; readonly high: Course },
  frame: Frame,
  ink: Ink,
): void {
  const toX = pixelsOf(frame.x, raster.width);
  const toY = pixelsOf(frame.y, raster.height);
  for (let index = 1; index < low.length; index += 1) {
    const [left, right] = [toX(low.xs[index - 1] ?? 0), toX(low.xs[index] ?? 0)];
    const at = (course: Course, part: number): number => {
      const [a, b] = [toY(course.ys[index - 1] ?? Number.NaN), toY(course.ys[index] ?? Number.NaN)];
      return raster.height - (a + (b - a) * part);
    };
    const last = Math.min(raster.width, Math.ceil(right - 0.5));
    for (let column = Math.max(0, Math.ceil(left - 0.5)); column < last; column += 1) {
      const part = (column + 0.5 - left) / (right - left);
      raster.span(column, at(high, part), at(low, part), ink);
    }
  }
}

function visible(
  course: Course,
  scale: Scale,
  { from, width }: { readonly from: number; readonly width: number },
): { readonly start: number; readonly end: number } {
  const begin = from === 0 ? scale.min : scale.min + ((scale.max - scale.min) * from) / width;
  const low = scale.isLog ? scale.min : begin;
  return { start: Math.max(0, course.indexOf(low) - 1), end: course.indexOf(scale.max) + 2 };
}

/** A walk through points that fills each column between the lowest and the highest place of the line in it. */
class Walk {
  readonly #raster: Raster;
  readonly #pen: Pen;
  readonly #from: number;
  readonly #period: number;
  #x = 0;
  #y = 0;
  #low = Number.POSITIVE_INFINITY;
  #high = Number.NEGATIVE_INFINITY;
  #points = 0;

  constructor(raster: Raster, pen: Pen, from: number) {
    this.#raster = raster;
    this.#pen = pen;
    this.#from = from;
    this.#period = pen.dash.reduce((sum, part) => sum + part, 0);
  }

  to(x: number, y: number): void {
    if (this.#points > 0) this.#across(x, y);
    this.#points += 1;
    this.#x = x;
    this.#y = y;
    this.#low = Math.min(this.#low, y);
    this.#high = Math.max(this.#high, y);
  }

  /** Ends the line; a point of its own is drawn as a dot. */
  lift(): void {
    if (this.#points === 0) return;
    const column = Math.min(Math.floor(this.#x), this.#raster.width - 1);
    if (this.#points === 1) this.#dot(column);
    else this.#flush(column);
    this.#points = 0;
  }

  /** Draws the columns between the last point and the next, each as far as the line runs in it. */
  #across(x: number, y: number): void {
    const last = Math.min(Math.floor(x), this.#raster.width);
    let column = Math.floor(this.#x);
    if (last <= column) return;
    const slope = (y - this.#y) / (x - this.#x);
    if (column < this.#from) {
      this.#low = Number.POSITIVE_INFINITY;
      this.#high = Number.NEGATIVE_INFINITY;
      column = Math.min(this.#from, last);
      this.#touch(this.#y + slope * (column - this.#x));
    }
    for (; column < last; column += 1) {
      const border = this.#y + slope * (column + 1 - this.#x);
      this.#touch(border);
      this.#flush(column);
      this.#touch(border);
    }
  }

  #touch(y: number): void {
    if (y < this.#low) this.#low = y;
    if (y > this.#high) this.#high = y;
  }

  #flush(column: number): void {
    const half = this.#pen.thickness / 2;
    if (column >= this.#from && column < this.#raster.width && this.#isOn(column)) {
      this.#raster.span(column, this.#low - half, this.#high + half, this.#pen.ink);
    }
    this.#low = Number.POSITIVE_INFINITY;
    this.#high = Number.NEGATIVE_INFINITY;
  }

  /** Dashes run along the axis: a line that goes up and down within a pixel would have none of its own. */
  #isOn(column: number): boolean {
    if (this.#period === 0) return true;
    let rest = column % this.#period;
    for (const [index, part] of this.#pen.dash.entries()) {
      if (rest < part) return index % 2 === 0;
      rest -= part;
    }
    return true;
  }

  #dot(column: number): void {
    const reach = Math.ceil(this.#pen.thickness);
    for (let at = column - reach; at <= column + reach; at += 1) {
      if (at >= this.#from && at < this.#raster.width && at >= 0) {
        this.#raster.span(at, this.#y - reach, this.#y + reach, this.#pen.ink);
      }
    }
    this.#low = Number.POSITIVE_INFINITY;
    this.#high = Number.NEGATIVE_INFINITY;
  }
}
