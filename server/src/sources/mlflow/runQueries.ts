import type { Lifecycle } from '../../engine/evidence/tracking.ts';
import type { Row } from '../../ports/database.ts';
import { numberOr } from './cells.ts';
import { columnOrNull, listParameter, pageOf } from './client.ts';
import type { RowPage, Store } from './client.ts';
import type { Schema } from './contract.ts';
import { behind } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { idOf } from './experimentQueries.ts';

/** What part of an experiment's runs is wanted. */
export interface RunSelection {
  readonly experiment: string;
  readonly lifecycle: Lifecycle;
  readonly cursor: Cursor | undefined;
  readonly limit: number;
}

/**
 * The runs of an experiment, newest first, ties by id, as MLflow's own search sorts them. No version of MLflow has an
 * index on a run's experiment, so this passes over the table `runs` (and no other), and sorts by what it sorts by alone:
 * with all columns of 100,000 runs that takes three times as long.
 */
export function queryRuns(store: Store, selection: RunSelection): RowPage {
  const experiment = idOf(selection.experiment) ?? -1n;
  const place = behind(
    selection.cursor,
    { time: 'runs.start_time', name: 'runs.run_uuid' },
    selection.cursor?.name ?? '',
  );
  const order = 'ORDER BY runs.start_time DESC, runs.run_uuid';
  const rows = store.all(
    `SELECT ${runColumns(store.schema)} FROM runs WHERE runs.run_uuid IN (
       SELECT runs.run_uuid FROM runs
       WHERE runs.experiment_id = ? AND runs.lifecycle_stage = ? AND ${place.sql} ${order} LIMIT ?
     ) ${order}`,
    [experiment, selection.lifecycle, ...place.parameters, selection.limit + 1],
  );
  const [count] = store.all(
    'SELECT COUNT(*) AS total FROM runs WHERE experiment_id = ? AND lifecycle_stage = ?',
    [experiment, selection.lifecycle],
  );
  return pageOf(rows, selection.limit, numberOr(count?.['total'], 0));
}

export function queryRun(store: Store, id: string): Row | undefined {
  return store.all(`SELECT ${runColumns(store.schema)} FROM runs WHERE runs.run_uuid = ?`, [id])[0];
}

/** The latest point of each metric of these runs. */
export function queryLatestMetrics(store: Store, runs: readonly string[]): readonly Row[] {
  if (!store.schema.has('latest_metrics')) return store.all(latestOfAll(store.schema), [listParameter(runs)]);
  return store.all(
    `SELECT run_uuid AS run, key, value, step, timestamp, is_nan FROM latest_metrics
     WHERE run_uuid IN (SELECT value FROM json_each(?))`,
    [listParameter(runs)],
  );
}

/** A point is later than another by its step, then its time, then its value: MLflow's own order. */
function latestOfAll(schema: Schema): string {
  const step = schema.has('metrics', 'step') ? 'metrics.step' : '0';
  const isNan = schema.has('metrics', 'is_nan') ? 'metrics.is_nan' : '0';
  return `SELECT run, key, value, step, timestamp, is_nan FROM (
    SELECT run_uuid AS run, key, value, ${step} AS step, timestamp, ${isNan} AS is_nan,
      ROW_NUMBER() OVER (PARTITION BY run_uuid, key ORDER BY ${step} DESC, timestamp DESC, value DESC) AS place
    FROM metrics WHERE run_uuid IN (SELECT value FROM json_each(?))
  ) WHERE place = 1`;
}

/** Those tags of these runs that have one of the keys. */
export function queryTagsOf(store: Store, runs: readonly string[], keys: readonly string[]): readonly Row[] {
  return store.all(
    `SELECT run_uuid AS run, key, value FROM tags
     WHERE run_uuid IN (SELECT value FROM json_each(?)) AND key IN (SELECT value FROM json_each(?))`,
    [listParameter(runs), listParameter(keys)],
  );
}

export function queryTags(store: Store, run: string): readonly Row[] {
  return store.all('SELECT key, value FROM tags WHERE run_uuid = ?', [run]);
}

export function queryParameters(store: Store, run: string): readonly Row[] {
  return store.all('SELECT key, value FROM params WHERE run_uuid = ?', [run]);
}

/** The data sets that a run declared as its input, each once. */
export function queryDatasets(store: Store, run: string): readonly Row[] {
  if (!store.schema.has('datasets') || !store.schema.has('inputs')) return [];
  const context = store.schema.has('input_tags')
    ? `(SELECT MIN(input_tags.value) FROM input_tags
        WHERE input_tags.input_uuid = inputs.input_uuid AND input_tags.name = 'mlflow.data.context')`
    : 'NULL';
  return store.all(
    `SELECT datasets.name AS name, datasets.digest AS digest, datasets.dataset_source_type AS source_type,
       datasets.dataset_source AS source, ${context} AS context
     FROM inputs JOIN datasets ON datasets.dataset_uuid = inputs.source_id
     WHERE inputs.destination_type = 'RUN' AND inputs.destination_id = ?
     GROUP BY datasets.dataset_uuid ORDER BY datasets.name, datasets.digest`,
    [run],
  );
}

/** The models that a run logged and that are not deleted. */
export function queryLoggedModels(store: Store, run: string): readonly Row[] {
  if (!store.schema.has('logged_models')) return [];
  const columns = ['status', 'model_type'].map((column) =>
    columnOrNull(store.schema, 'logged_models', column),
  );
  return store.all(
    `SELECT model_id, name, ${columns.join(', ')} FROM logged_models
     WHERE source_run_id = ? AND lifecycle_stage = 'active'`,
    [run],
  );
}

function runColumns(schema: Schema): string {
  const optional = ['name', 'user_id', 'artifact_uri', 'source_name', 'source_version'];
  return [
    'runs.run_uuid AS run',
    'CAST(runs.experiment_id AS TEXT) AS experiment',
    'runs.status AS status',
    'runs.start_time AS start_time',
    'runs.end_time AS end_time',
    'runs.lifecycle_stage AS lifecycle_stage',
    ...optional.map((column) => columnOrNull(schema, 'runs', column)),
  ].join(', ');
}
