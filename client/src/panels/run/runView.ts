import type { KeyValue, MetricHistory, MetricValue, Run } from '../../../../server/src/protocol/tracking.ts';
import type { Chart, Row, RunView } from '../../../../webviews/messages/run.ts';

/** The longest text that is sent to the panel; copying gives all of it. */
const longestText = 2000;

/** Tags under this name are MLflow's own. */
const systemPrefix = 'mlflow.';

/** A run as its panel shows it. Histories are those of the metrics that were asked for so far. */
export function runView(run: Run, histories: readonly MetricHistory[]): RunView {
  return {
    id: run.id,
    name: run.name,
    status: run.status,
    isDeleted: run.lifecycle === 'deleted',
    experiment: run.experimentName,
    user: run.user,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    commit: run.commit,
    script: run.sourceName,
    artifacts: run.artifactUri,
    parent: run.parentId,
    parameters: run.parameters.map(row),
    tags: run.tags.filter((tag) => !isSystem(tag)).map(row),
    systemTags: run.tags.filter(isSystem).map(row),
    datasets: run.datasets.map(({ name, digest, context }) => ({ name, digest, context })),
    metrics: run.metrics.map(({ key, value, step, timestamp }) => ({ key, value, step, timestamp })),
    charts: histories.map(chart),
    moreCharts: Math.max(0, run.metrics.length - histories.length),
  };
}

function isSystem({ key }: KeyValue): boolean {
  return key.startsWith(systemPrefix);
}

function row({ key, value }: KeyValue): Row {
  const isLong = value.length > longestText;
  return {
    key,
    value: isLong ? value.slice(0, longestText) : value,
    clipped: isLong ? value.length : undefined,
  };
}

function chart({ key, steps, timestamps, values, total }: MetricHistory): Chart {
  return { key, steps, timestamps, values: values.map(finite), total };
}

function finite(value: MetricValue): number | null {
  return typeof value === 'number' ? value : null;
}
