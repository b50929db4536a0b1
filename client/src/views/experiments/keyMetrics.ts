import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';

/**
 * The metrics of a list of runs, those first by which its runs can be told apart at a glance: those that most of the
 * finished runs have that are not nested in others. Metrics whose names have parts (`system/cpu`) come last.
 */
export function keyMetrics(runs: readonly RunSummary[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const run of runs) {
    const weight = Number(run.status === 'FINISHED' && run.parentId === undefined);
    for (const { key } of run.metrics) counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => parts(a) - parts(b) || countB - countA || order(a, b))
    .map(([key]) => key);
}

function parts(key: string): number {
  return key.includes('/') ? 1 : 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
