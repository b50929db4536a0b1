import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';

/** So many metrics stand behind the name of a run. */
const shown = 2;

/**
 * The metrics by which the runs of a list can be told apart at a glance: those that most of them have. Metrics
 * whose names have parts (`system/cpu`) come behind the plain ones.
 */
export function keyMetrics(runs: readonly RunSummary[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { key } of runs.flatMap(({ metrics }) => metrics)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => parts(a) - parts(b) || countB - countA || order(a, b))
    .slice(0, shown)
    .map(([key]) => key);
}

function parts(key: string): number {
  return key.includes('/') ? 1 : 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
