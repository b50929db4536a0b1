/** A point of a metric, as a line of its file holds it. */
export interface Point {
  readonly timestamp: number;
  readonly value: number;
  readonly step: number;
}

/** Lines of two fields come from before steps; four name a run, five a data set with its digest, six all of them. */
const mostFields = 6;

/** The points of a metric's file, in the order in which they were written; a line that is none is left out. */
export function readPoints(text: string): readonly Point[] {
  return text.split('\n').flatMap((line) => pointOf(line) ?? []);
}

/** The latest point: by its step, then its time, then its value, as MLflow says. */
export function latestOf(points: readonly Point[]): Point | undefined {
  let latest: Point | undefined;
  for (const point of points) if (latest === undefined || isLater(point, latest)) latest = point;
  return latest;
}

/** In the order of a history: by time, then step, then value. */
export function inOrder(points: readonly Point[]): readonly Point[] {
  return [...points].sort(
    (one, other) =>
      one.timestamp - other.timestamp || one.step - other.step || (one.value < other.value ? -1 : 1),
  );
}

/** At most about `limit` points that look the same on a chart: of each bucket its ends, its extremes and what is no number. */
export function thinned(points: readonly Point[], limit: number): readonly Point[] {
  if (points.length <= limit) return points;
  const size = Math.ceil(points.length / Math.max(1, Math.floor(limit / 5)));
  const kept: Point[] = [];
  for (let from = 0; from < points.length; from += size)
    kept.push(...ofBucket(points.slice(from, from + size)));
  return kept;
}

function ofBucket(bucket: readonly Point[]): readonly Point[] {
  let [lowest, highest]: (Point | undefined)[] = [];
  for (const point of bucket) {
    if (lowest === undefined || point.value < lowest.value) lowest = point;
    if (highest === undefined || point.value > highest.value) highest = point;
  }
  const noNumber = bucket.find(({ value }) => Number.isNaN(value));
  const kept = new Set([bucket[0], bucket.at(-1), lowest, highest, noNumber]);
  return bucket.filter((point) => kept.has(point));
}

function isLater(one: Point, other: Point): boolean {
  if (one.step !== other.step) return one.step > other.step;
  if (one.timestamp !== other.timestamp) return one.timestamp > other.timestamp;
  return one.value > other.value;
}

function pointOf(line: string): Point | undefined {
  const fields = line.trim().split(' ');
  if (fields.length < 2 || fields.length > mostFields) return undefined;
  const [timestamp, step] = [Number(fields[0]), Number(fields[2] ?? 0)];
  const value = numberOf(fields[1] ?? '');
  if (value === undefined || !Number.isSafeInteger(timestamp) || !Number.isSafeInteger(step))
    return undefined;
  return { timestamp, value, step };
}

/** A number as Python writes and reads it. */
function numberOf(written: string): number | undefined {
  const [, sign, word] = /^([+-]?)(nan|inf|infinity)$/i.exec(written) ?? [];
  if (word !== undefined)
    return word.toLowerCase() === 'nan' ? Number.NaN : sign === '-' ? -Infinity : Infinity;
  const value = Number(written);
  return written === '' || Number.isNaN(value) ? undefined : value;
}
