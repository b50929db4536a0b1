// tested by: test/sources/mlflow/rest/live.test.ts
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import { metricValueOf } from './collect.ts';
import { listAt, numberAt, optionalTextAt, type Data } from './json.ts';
import { badAnswer } from './problems.ts';

/** The points of one metric as columns, in the order in which they came. */
export interface Points {
  readonly steps: number[];
  readonly timestamps: number[];
  readonly values: number[];
}

/** The points of an answer's part of a list, and where the next part is. */
interface Part {
  readonly points: readonly Data[];
  readonly next: string | undefined;
}

/** How many points are asked for at once: while a run logs, the last of these parts is read again and again. */
const pointsOfPart = 5000;
/** The most points that are read of one metric. */
const mostPoints = 5_000_000;

export interface MetricPlace {
  readonly run: string;
  readonly key: string;
}

/** What was read: the points, and the place of the last part that was full. */
export interface Reading {
  readonly points: Points;
  /** Asks for the last part again; undefined for the first. */
  readonly token: string | undefined;
  /** How many of the points are of that part. */
  readonly ofPart: number;
}

/** Reads the points of a metric from a place on, part by part. Rejects with `RestProblem`. */
export async function readPoints(
  client: RestClient,
  place: MetricPlace,
  from: string | undefined,
  cancel: Cancel,
): Promise<Reading> {
  const points: Points = { steps: [], timestamps: [], values: [] };
  let token = from;
  for (;;) {
    const part = await readPart(client, place, token, cancel);
    for (const point of part.points) add(points, point);
    const isEnd = part.next === undefined || part.points.length === 0;
    if (isEnd) return { points, token, ofPart: part.points.length };
    if (part.next === token || points.steps.length > mostPoints)
      throw badAnswer(client.name, `with points of a metric that never end`, endless);
    token = part.next;
  }
}

const endless = 'Tell who runs the server: it hands out the same page again and again.';

async function readPart(
  client: RestClient,
  { run, key }: MetricPlace,
  token: string | undefined,
  cancel: Cancel,
): Promise<Part> {
  const query = { run_id: run, metric_key: key, max_results: pointsOfPart, page_token: token };
  const data = await client.ask({ method: 'GET', path: 'metrics/get-history', query }, cancel);
  return { points: listAt(data, 'metrics'), next: optionalTextAt(data, 'next_page_token') };
}

function add({ steps, timestamps, values }: Points, point: Data): void {
  steps.push(numberAt(point, 'step') ?? 0);
  timestamps.push(numberAt(point, 'timestamp') ?? 0);
  values.push(Number(metricValueOf(point)));
}
