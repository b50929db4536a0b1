import type { MetricHistory, MetricValue } from '../../engine/evidence/tracking.ts';

/** The points of a metric as DVCLive wrote them. */
export interface Points {
  readonly steps: readonly number[];
  readonly timestamps: readonly number[];
  readonly values: readonly number[];
}

/** The points in a file of DVCLive; a last line that is half written waits. */
export function pointsIn(text: string): Points {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  const header = (lines[0] ?? '').replace(/\r$/, '').split('\t');
  const [step, time] = [header.indexOf('step'), header.indexOf('timestamp')];
  const value = header.findIndex((_, place) => place !== step && place !== time);
  const points: { steps: number[]; timestamps: number[]; values: number[] } = {
    steps: [],
    timestamps: [],
    values: [],
  };
  for (const [place, line] of lines.slice(1).entries()) {
    if (line === '' || value < 0) continue;
    const cells = line.replace(/\r$/, '').split('\t');
    points.steps.push(step < 0 ? place : numberIn(cells[step]));
    points.timestamps.push(time < 0 ? 0 : numberIn(cells[time]));
    points.values.push(numberIn(cells[value]));
  }
  return points;
}

/** A number as Python writes it. */
function numberIn(text: string | undefined): number {
  if (text === undefined || text === '') return Number.NaN;
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

/** The history of a metric; where it has more than `limit` points, the extremes of equal parts of it. */
export function historyOf(key: string, points: Points, limit: number): MetricHistory {
  const total = points.values.length;
  const kept = total > limit ? thinned(points.values, limit) : points.values.map((_, place) => place);
  return {
    key,
    steps: kept.map((place) => points.steps[place] ?? 0),
    timestamps: kept.map((place) => points.timestamps[place] ?? 0),
    values: kept.map((place) => written(points.values[place] ?? Number.NaN)),
    total,
  };
}

/** Of a part are kept: its first and last point, its lowest and highest, and one that is no number. */
const keptOfPart = 5;

function thinned(values: readonly number[], limit: number): readonly number[] {
  const parts = Math.max(1, Math.floor(limit / keptOfPart));
  const kept = new Set<number>();
  for (let part = 0; part < parts; part += 1) {
    const from = Math.floor((part * values.length) / parts);
    const to = Math.floor(((part + 1) * values.length) / parts);
    for (const place of extremesOf(values, from, to)) kept.add(place);
  }
  return [...kept].sort((a, b) => a - b);
}

function extremesOf(values: readonly number[], from: number, to: number): readonly number[] {
  let [low, high, odd] = [from, from, -1];
  for (let place = from; place < to; place += 1) {
    const value = values[place] ?? Number.NaN;
    if (Number.isNaN(value)) odd = place;
    if (value < (values[low] ?? value) || Number.isNaN(values[low])) low = place;
    if (value > (values[high] ?? value) || Number.isNaN(values[high])) high = place;
  }
  return [from, low, high, to - 1, ...(odd < 0 ? [] : [odd])];
}

function written(value: number): MetricValue {
  if (Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'Infinity' : '-Infinity';
}
