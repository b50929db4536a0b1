import type { MetricValue, Run } from '../../server/src/engine/evidence/tracking.ts';

/** A run that recorded nothing but what is given. */
export function runOf(
  id: string,
  given: Partial<Run> = {},
  metrics: Readonly<Record<string, MetricValue>> = {},
): Run {
  return {
    id,
    name: `run ${id}`,
    experimentId: '1',
    experimentName: 'churn',
    status: 'FINISHED',
    lifecycle: 'active',
    user: undefined,
    startedAt: 0,
    endedAt: 1,
    parentId: undefined,
    artifactUri: undefined,
    sourceName: undefined,
    commit: undefined,
    parameters: [],
    tags: [],
    datasets: [],
    metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, step: 0, timestamp: 0 })),
    ...given,
  };
}
