// tested by: test/sources/mlflow/rest/index.test.ts
import { dvcStageTags, stageTags, type RunOrigin } from '../../../engine/evidence/origin.ts';
import type {
  DatasetInput,
  Experiment,
  KeyValue,
  Lifecycle,
  LoggedModel,
  Metric,
  MetricValue,
  Run,
  RunStatus,
  RunSummary,
} from '../../../engine/evidence/tracking.ts';
import { labelsTag, noteTag } from '../../../engine/notes/labels.ts';
import { notesOf } from '../collect.ts';
import { dataAt, listAt, numberAt, optionalTextAt, textAt, type Data } from './json.ts';

const statuses: readonly RunStatus[] = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];

/** MLflow keeps an infinity as the largest double in some stores. */
const largest = Number.MAX_VALUE;

export function collectExperiment(data: Data): Experiment {
  return {
    id: textAt(data, 'experiment_id'),
    name: textAt(data, 'name'),
    lifecycle: lifecycleOf(data),
    createdAt: numberAt(data, 'creation_time'),
    updatedAt: numberAt(data, 'last_update_time'),
    artifactLocation: optionalTextAt(data, 'artifact_location'),
    runCount: undefined,
    tags: collectKeyValues(listAt(data, 'tags')),
  };
}

/** A run as a list shows it. Old servers keep its name and its user in tags alone. */
export function collectSummary(run: Data): RunSummary {
  const info = dataAt(run, 'info');
  const values = dataAt(run, 'data');
  const tags = listAt(values, 'tags');
  const id = runIdOf(info);
  return {
    id,
    name: optionalTextAt(info, 'run_name') ?? tagOf(tags, 'mlflow.runName') ?? id,
    experimentId: textAt(info, 'experiment_id'),
    status: statuses.find((status) => status === info['status']) ?? 'UNKNOWN',
    lifecycle: lifecycleOf(info),
    user: optionalTextAt(info, 'user_id') ?? tagOf(tags, 'mlflow.user'),
    startedAt: timeAt(info, 'start_time'),
    endedAt: timeAt(info, 'end_time'),
    parentId: tagOf(tags, 'mlflow.parentRunId'),
    ...notesOf(tagOf(tags, noteTag), tagOf(tags, labelsTag)),
    metrics: listAt(values, 'metrics').map(collectMetric).sort(byKey),
  };
}

/** A run with all that its page shows. */
export function collectRun(run: Data, experimentName: string, models: readonly LoggedModel[]): Run {
  const tags = listAt(dataAt(run, 'data'), 'tags');
  return {
    ...collectSummary(run),
    ...(models.length === 0 ? {} : { models }),
    experimentName,
    artifactUri: optionalTextAt(dataAt(run, 'info'), 'artifact_uri'),
    sourceName: tagOf(tags, 'mlflow.source.name'),
    commit: tagOf(tags, 'mlflow.source.git.commit'),
    parameters: collectKeyValues(listAt(dataAt(run, 'data'), 'params')),
    tags: collectKeyValues(tags),
    datasets: listAt(dataAt(run, 'inputs'), 'dataset_inputs').map(collectDataset).sort(byNameAndDigest),
  };
}

/** Where a run came from. */
export function collectOrigin(run: Data): RunOrigin {
  const { id, name, experimentId, startedAt } = collectSummary(run);
  const tags = listAt(dataAt(run, 'data'), 'tags');
  const firstOf = (keys: readonly string[]): string | undefined =>
    keys.map((key) => tagOf(tags, key)).find((value) => value !== undefined);
  return {
    id,
    name,
    experiment: experimentId,
    startedAt,
    script: firstOf(['mlflow.source.name']),
    dvcStage: firstOf(dvcStageTags),
    stage: firstOf(stageTags),
    commit: firstOf(['mlflow.source.git.commit']),
  };
}

/** Tags or parameters, by key; one without a value is an empty one. */
export function collectKeyValues(list: readonly Data[]): readonly KeyValue[] {
  return list.map((data) => ({ key: textAt(data, 'key'), value: textAt(data, 'value') })).sort(byKey);
}

/** The value of a metric. JSON has no NaN and no infinity: they come as texts. */
export function metricValueOf(data: Data): MetricValue {
  const value = data['value'];
  if (value === undefined) return 0;
  const number = typeof value === 'string' ? wordValues.get(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return 'NaN';
  if (number >= largest) return 'Infinity';
  return number <= -largest ? '-Infinity' : number;
}

const wordValues: ReadonlyMap<string, number> = new Map([
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function runIdOf(info: Data): string {
  return optionalTextAt(info, 'run_id') ?? textAt(info, 'run_uuid');
}

export function tagOf(tags: readonly Data[], key: string): string | undefined {
  const tag = tags.find((one) => one['key'] === key);
  return tag === undefined ? undefined : optionalTextAt(tag, 'value');
}

function collectMetric(data: Data): Metric {
  return {
    key: textAt(data, 'key'),
    value: metricValueOf(data),
    step: numberAt(data, 'step') ?? 0,
    timestamp: numberAt(data, 'timestamp') ?? 0,
  };
}

function collectDataset(input: Data): DatasetInput {
  const dataset = dataAt(input, 'dataset');
  return {
    name: textAt(dataset, 'name'),
    digest: textAt(dataset, 'digest'),
    sourceType: textAt(dataset, 'source_type'),
    source: textAt(dataset, 'source'),
    context: tagOf(listAt(input, 'tags'), 'mlflow.data.context'),
  };
}

/** A time; MLflow tells none as 0 or leaves it out. */
function timeAt(data: Data, key: string): number | undefined {
  const time = numberAt(data, key);
  return time === 0 ? undefined : time;
}

function lifecycleOf(data: Data): Lifecycle {
  return data['lifecycle_stage'] === 'deleted' ? 'deleted' : 'active';
}

/** By the key's code units, the same on every machine. */
function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

function byNameAndDigest(one: DatasetInput, other: DatasetInput): number {
  const names = byKey({ key: one.name }, { key: other.name });
  return names === 0 ? byKey({ key: one.digest }, { key: other.digest }) : names;
}
