import { counted, shortValue } from '../messages/numbers.ts';
import type { Line, XKind } from './chartInput.ts';

const axisWords: Readonly<Record<XKind, string>> = {
  step: 'by step',
  time: 'by time',
  relative: 'by time since the start',
  epoch: 'by epoch',
  number: '',
};

/** A chart in one sentence, for those who do not see it: of one line its course, of several where they end. */
export function summaryOf(key: string, lines: readonly Line[], axis: XKind): string {
  const head = `${key} ${axisWords[axis]}`.trim();
  const [only] = lines;
  if (only === undefined) return `${head}: nothing is drawn.`;
  return lines.length === 1 ? `${head}: ${courseText(only)}.` : `${head}, ${endsText(lines)}.`;
}

function courseText({ course }: Line): string {
  const values = finite(course.ys.subarray(0, course.length));
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return 'no point is a number';
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  return `from ${shortValue(first)} to ${shortValue(last)}, lowest ${shortValue(low)}, highest ${shortValue(high)}`;
}

function endsText(lines: readonly Line[]): string {
  const ends = lines
    .map(({ name, course: { ys, length } }) => ({
      name,
      end: ys.subarray(0, length).findLast(Number.isFinite),
    }))
    .flatMap(({ name, end }) => (end === undefined ? [] : [{ name, end }]))
    .sort((a, b) => a.end - b.end);
  const [low] = ends;
  const high = ends.at(-1);
  const count = counted(lines.length, 'line');
  if (low === undefined || high === undefined) return `${count}: no point is a number`;
  return `${count}: they end between ${shortValue(low.end)} (${low.name}) and ${shortValue(high.end)} (${high.name})`;
}

function finite(values: Float64Array): Float64Array {
  return values.filter(Number.isFinite);
}
