import type { Row } from '../../ports/database.ts';
import { numberOr } from './cells.ts';
import type { Store } from './client.ts';
import type { Schema } from './contract.ts';

/** Of a bucket are kept: its first and last point, its lowest and highest, and one that is no number. */
const keptOfBucket = 5;

export interface MetricOfRun {
  readonly run: string;
  readonly key: string;
}

/** The points of one metric of a run, and how many there are; a part of them where there are more than `limit`. */
export interface HistoryRows {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Reads the points of a metric, in the order in which MLflow's client gives them. */
export function queryHistory(store: Store, metric: MetricOfRun, limit: number): HistoryRows {
  // The plus keeps SQLite from the index that begins with the key: it would pass over every run with that metric.
  const where = 'run_uuid = ? AND +key = ?';
  const [count] = store.all(`SELECT COUNT(*) AS total FROM metrics WHERE ${where}`, [metric.run, metric.key]);
  const total = numberOr(count?.['total'], 0);
  const points = `SELECT ${pointColumns(store.schema)} FROM metrics WHERE ${where}`;
  if (total > limit) {
    const buckets = Math.max(1, Math.floor(limit / keptOfBucket));
    return {
      rows: store.all(thinned(points), [metric.run, metric.key, BigInt(buckets), BigInt(total)]),
      total,
    };
  }
  return {
    rows: store.all(`${points} ORDER BY timestamp, step, value, is_nan`, [metric.run, metric.key]),
    total,
  };
}

/**
 * A part of the points that looks the same on a chart: the points are cut into buckets of one size, in their order,
 * and the extremes of each are kept, so that no spike and no NaN is lost.
 */
function thinned(points: string): string {
  return `WITH points AS (${points}),
    placed AS (SELECT *, ROW_NUMBER() OVER (ORDER BY timestamp, step, value, is_nan) - 1 AS place FROM points),
    bucketed AS MATERIALIZED (SELECT *, place * ? / ? AS bucket FROM placed),
    kept AS (
      SELECT MIN(place) AS place FROM bucketed GROUP BY bucket
      UNION SELECT MAX(place) FROM bucketed GROUP BY bucket
      UNION SELECT MIN(place) FROM bucketed WHERE is_nan = 1 GROUP BY bucket
      UNION SELECT place FROM (SELECT place, MIN(value) FROM bucketed WHERE is_nan <> 1 GROUP BY bucket)
      UNION SELECT place FROM (SELECT place, MAX(value) FROM bucketed WHERE is_nan <> 1 GROUP BY bucket)
    )
    SELECT timestamp, step, value, is_nan FROM bucketed WHERE place IN (SELECT place FROM kept) ORDER BY place`;
}

function pointColumns(schema: Schema): string {
  const step = schema.has('metrics', 'step') ? 'step' : '0 AS step';
  const isNan = schema.has('metrics', 'is_nan') ? 'is_nan' : '0 AS is_nan';
  return `timestamp, value, ${step}, ${isNan}`;
}
