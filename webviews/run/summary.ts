import { moment } from '../messages/age.ts';
import { counted, shortValue } from '../messages/numbers.ts';
import type { Axis, Chart } from '../messages/run.ts';
import type { Points } from './points.ts';

/** A chart in one sentence, for those who do not see it: from where to where, and its bounds. */
export function chartSummary(chart: Chart, points: Points, axis: Axis): string {
  const values = points.ys.filter((value) => value !== null);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return `${chart.key}: no point is a number.`;
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  const course = `from ${shortValue(first)} to ${shortValue(last)}, lowest ${shortValue(low)}, highest ${shortValue(high)}`;
  return `${chart.key} by ${axis}, ${counted(chart.total, 'point')}: ${course}.`;
}

/** A point of a chart in words: `0.91 at step 12`. */
export function pointText(points: Points, index: number, axis: Axis): string {
  const x = points.xs[index];
  const y = points.ys[index];
  if (x === undefined || y === undefined) return '';
  return `${y === null ? 'not a number' : shortValue(y)} at ${placeText(x, axis)}`;
}

/** A place on an axis in words. */
export function placeText(x: number, axis: Axis): string {
  return axis === 'step' ? `step ${x.toLocaleString('en')}` : moment(x * 1000);
}
