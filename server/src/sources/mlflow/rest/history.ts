// tested by: test/sources/mlflow/rest/index.test.ts
import type { HistoryRequest } from '../../../engine/evidence/contract.ts';
import type { MetricHistory, MetricValue } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import { inTurns } from './inTurns.ts';
import { readPoints, type Points } from './points.ts';
import { notFound } from './problems.ts';
import { isUnknown } from './tracking.ts';
import { thinned } from './thin.ts';

/** How many metrics are asked for at once. */
const atOnce = 4;

/** The points of metrics of a run; a key that the run has not logged gives a history without points. */
export function readHistory(
  client: RestClient,
  { run, keys, limit }: HistoryRequest,
  cancel: Cancel,
): Promise<readonly MetricHistory[]> {
  const most = Math.max(1, Math.trunc(limit) || 1);
  return inTurns(keys, atOnce, async (key) => {
    const reading = await readPoints(client, { run, key }, undefined, cancel).catch((error: unknown) => {
      throw isUnknown(error) ? notFound('run', run, client.name) : error;
    });
    return historyOf(key, reading.points, most);
  });
}

function historyOf(key: string, points: Points, most: number): MetricHistory {
  const total = points.steps.length;
  const places = thinned(points, inOrder(points), most);
  const pick = (column: readonly number[]): readonly number[] => places.map((place) => column[place] ?? 0);
  return {
    key,
    steps: pick(points.steps),
    timestamps: pick(points.timestamps),
    values: pick(points.values).map(written),
    total,
  };
}

/** The places of the points in MLflow's own order: by time, step and value, what is no number last. */
function inOrder({ steps, timestamps, values }: Points): readonly number[] {
  const at = (column: readonly number[], place: number): number => column[place] ?? 0;
  const compare = (one: number, other: number): number =>
    at(timestamps, one) - at(timestamps, other) ||
    at(steps, one) - at(steps, other) ||
    compareValues(at(values, one), at(values, other));
  return [...steps.keys()].sort(compare);
}

function compareValues(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function written(value: number): MetricValue {
  if (Number.isNaN(value)) return 'NaN';
  if (Number.isFinite(value)) return value;
  return value > 0 ? 'Infinity' : '-Infinity';
}
