import { isSystemTag, type KeyValue, type Run } from '../../../../server/src/protocol/tracking.ts';
import type { Row, RunView } from '../../../../webviews/messages/run.ts';

/** The longest text that is sent to the panel; copying gives all of it. */
const longestText = 2000;

/** A run as its panel shows it. */
export function runView(run: Run): RunView {
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
    tags: run.tags.filter((tag) => !isSystemTag(tag)).map(row),
    systemTags: run.tags.filter(isSystemTag).map(row),
    datasets: run.datasets.map(({ name, digest, context }) => ({ name, digest, context })),
    models: (run.models ?? []).map(({ id, name, status, type }) => ({ id, name, status, type })),
    metrics: run.metrics.map(({ key, value, step, timestamp }) => ({ key, value, step, timestamp })),
  };
}

function row({ key, value }: KeyValue): Row {
  const isLong = value.length > longestText;
  return {
    key,
    value: isLong ? value.slice(0, longestText) : value,
    clipped: isLong ? value.length : undefined,
  };
}
