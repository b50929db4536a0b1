import type {
  DatasetInput,
  Experiment,
  KeyValue,
  Lifecycle,
  LoggedModel,
  Metric,
  MetricHistory,
  Run,
  RunSummary,
} from '../../engine/evidence/tracking.ts';
import { labelsTag, noteTag, readLabels } from '../../engine/notes/labels.ts';
import type { Row } from '../../ports/database.ts';
import { keyValue, metricValue, numberOr, optionalNumber, optionalText, statusOf, text } from './cells.ts';
import type { HistoryRows } from './historyQueries.ts';

/** The tags that a run's summary is made of, beside its row. */
export const summaryTags = [
  'mlflow.runName',
  'mlflow.parentRunId',
  'mlflow.user',
  noteTag,
  labelsTag,
] as const;

/** The rows about one run that its page is made of. */
export interface RunRows {
  readonly run: Row;
  readonly experimentName: string;
  readonly metrics: readonly Row[];
  readonly parameters: readonly Row[];
  readonly tags: readonly Row[];
  readonly datasets: readonly Row[];
  readonly models: readonly Row[];
}

/** The states of a logged model by MLflow's numbers. */
const modelStatuses: readonly string[] = ['UNKNOWN', 'PENDING', 'READY', 'FAILED'];

export function collectExperiment(row: Row, runCount: number, tags: readonly Row[]): Experiment {
  return {
    id: text(row['id']),
    name: text(row['name']),
    lifecycle: collectLifecycle(row),
    createdAt: optionalNumber(row['creation_time']),
    updatedAt: optionalNumber(row['last_update_time']),
    artifactLocation: optionalText(row['artifact_location']),
    runCount,
    tags: collectKeyValues(tags),
  };
}

/**
 * A run as a list shows it. Its name is in the row since MLflow 1.30, in a tag before; a run without one is called by
 * its id.
 */
export function collectSummary(row: Row, metrics: readonly Row[], tags: readonly Row[]): RunSummary {
  const id = text(row['run']);
  return {
    id,
    name: optionalText(row['name']) ?? tagOf(tags, 'mlflow.runName') ?? id,
    experimentId: text(row['experiment']),
    status: statusOf(row['status']),
    lifecycle: collectLifecycle(row),
    user: optionalText(row['user_id']) ?? tagOf(tags, 'mlflow.user'),
    startedAt: optionalNumber(row['start_time']),
    endedAt: optionalNumber(row['end_time']),
    parentId: tagOf(tags, 'mlflow.parentRunId'),
    ...notesOf(tagOf(tags, noteTag), tagOf(tags, labelsTag)),
    metrics: metrics.map(collectMetric).sort(byKey),
  };
}

/** What the tags of a note and of labels say, where they say anything. */
export function notesOf(note = '', labels = ''): Pick<RunSummary, 'note' | 'labels'> {
  const read = readLabels(labels);
  return { ...(note.trim() === '' ? {} : { note }), ...(read.length === 0 ? {} : { labels: read }) };
}

/** A run with all that its page shows. */
export function collectRun(rows: RunRows): Run {
  return {
    ...collectSummary(rows.run, rows.metrics, rows.tags),
    experimentName: rows.experimentName,
    artifactUri: optionalText(rows.run['artifact_uri']),
    sourceName: tagOf(rows.tags, 'mlflow.source.name') ?? optionalText(rows.run['source_name']),
    commit: tagOf(rows.tags, 'mlflow.source.git.commit') ?? optionalText(rows.run['source_version']),
    parameters: collectKeyValues(rows.parameters),
    tags: collectKeyValues(rows.tags),
    datasets: rows.datasets.map(collectDataset),
    ...(rows.models.length === 0 ? {} : { models: rows.models.map(collectLoggedModel).sort(byName) }),
  };
}

function collectLoggedModel(row: Row): LoggedModel {
  return {
    id: text(row['model_id']),
    name: text(row['name']),
    status: modelStatuses[numberOr(row['status'], 0)] ?? 'UNKNOWN',
    type: optionalText(row['model_type']),
  };
}

function byName(one: LoggedModel, other: LoggedModel): number {
  if (one.name === other.name) return one.id < other.id ? -1 : 1;
  return one.name < other.name ? -1 : 1;
}

/** The points of a metric as columns. */
export function collectHistory(key: string, { rows, total }: HistoryRows): MetricHistory {
  return {
    key,
    steps: rows.map((row) => numberOr(row['step'], 0)),
    timestamps: rows.map((row) => numberOr(row['timestamp'], 0)),
    values: rows.map(metricValue),
    total,
  };
}

/** Parameters or tags, by key. */
export function collectKeyValues(rows: readonly Row[]): readonly KeyValue[] {
  return rows.map(keyValue).sort(byKey);
}

/** Sorts by the key's code units, the same on every machine. */
function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

function collectMetric(row: Row): Metric {
  return {
    key: text(row['key']),
    value: metricValue(row),
    step: numberOr(row['step'], 0),
    timestamp: numberOr(row['timestamp'], 0),
  };
}

function collectDataset(row: Row): DatasetInput {
  return {
    name: text(row['name']),
    digest: text(row['digest']),
    sourceType: text(row['source_type']),
    source: text(row['source']),
    context: optionalText(row['context']),
  };
}

function collectLifecycle(row: Row): Lifecycle {
  return row['lifecycle_stage'] === 'deleted' ? 'deleted' : 'active';
}

function tagOf(tags: readonly Row[], key: string): string | undefined {
  return optionalText(tags.find((tag) => tag['key'] === key)?.['value']);
}
