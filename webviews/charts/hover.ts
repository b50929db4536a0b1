import { moment } from '../messages/age.ts';
import { shortValue, type Value } from '../messages/numbers.ts';
import type { Line, XKind } from './chartInput.ts';
import type { Course } from './course.ts';
import type { Frame } from './drawLine.ts';
import { pixelsOf } from './scale.ts';

/** A point of a line. */
export interface Pointed {
  readonly line: number;
  readonly index: number;
}

/** The point that is closest to a place of the screen: of the point of each line that is closest along the axis. */
export function pointAt(
  lines: readonly Line[],
  at: { readonly x: number; readonly top: number },
  { frame, height }: { readonly frame: Frame; readonly height: number },
): Pointed | undefined {
  const toY = pixelsOf(frame.y, height);
  let best: Pointed | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [line, { course }] of lines.entries()) {
    const index = course.nearest(at.x);
    if (index === undefined) continue;
    const y = height - toY(course.ys[index] ?? Number.NaN);
    const distance = Number.isNaN(y) ? height * 2 : Math.abs(y - at.top);
    if (distance < least) {
      least = distance;
      best = { line, index };
    }
  }
  return best;
}

/** A point in words: `run-3: 0.91 at step 12`. */
export function pointText(
  { name, course }: Line,
  index: number,
  axis: XKind,
  words?: readonly string[],
): string {
  const x = course.xs[index];
  if (x === undefined || index >= course.length) return '';
  const value = shortValue(valueAtIndex(course, index));
  return `${name === '' ? '' : `${name}: `}${value} at ${words?.[x] ?? placeText(x, axis)}`;
}

/** The value of a point; of one that is drawn as a gap, the one that its mark knows. */
export function valueAtIndex({ xs, ys, marks }: Course, index: number): Value {
  const y = ys[index] ?? Number.NaN;
  return Number.isFinite(y) ? y : wordOf(marks.find((mark) => mark.x === xs[index])?.y);
}

function wordOf(value: number | undefined): Value {
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  return value === Number.NEGATIVE_INFINITY ? '-Infinity' : 'NaN';
}

/** A place on an axis in words. */
export function placeText(x: number, axis: XKind): string {
  switch (axis) {
    case 'step':
      return `step ${x.toLocaleString('en')}`;
    case 'epoch':
      return `epoch ${x.toLocaleString('en')}`;
    case 'time':
      return moment(x * 1000);
    case 'relative':
      return spanText(x);
    case 'number':
      return shortValue(x);
  }
}

/** Seconds since the start in words: `1 h 02 min`, `3 min 05 s`, `1.2 s`. */
export function spanText(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  if (!(seconds >= 60)) return `${shortValue(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${two((seconds % 3600) / 60)} min`;
}
