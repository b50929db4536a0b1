// tested by: test/sources/mlflow/readTable.test.ts
import type { Lifecycle } from '../../engine/evidence/tracking.ts';
import type { Tuple } from '../../ports/database.ts';
import { listParameter } from './client.ts';
import type { Store } from './client.ts';
import type { Schema } from './contract.ts';
import type { Condition } from './cursor.ts';
import { idOf } from './experimentQueries.ts';

/** Tables of one value a run and key. */
export type KeyedTable = 'latest_metrics' | 'params' | 'tags';

/** Up to so many runs are asked for by their ids, above a key is read whole: that is quicker then. */
const fewRuns = 1000;

/** So many rows of a key, and so many runs, are looked at before the key counts as one of the experiment's. */
const mostProbes = 500;

/** The runs of an experiment as `[id, name, status, user, start, end]`, newest first, ties by id. */
export function queryBase(store: Store, experiment: string, lifecycle: Lifecycle): readonly Tuple[] {
  const optional = (column: string): string =>
    store.schema.has('runs', column) ? column : `NULL AS ${column}`;
  return store.tuples(
    `SELECT run_uuid, ${optional('name')}, status, ${optional('user_id')},
       CAST(start_time AS REAL), CAST(end_time AS REAL)
     FROM runs WHERE experiment_id = ? AND lifecycle_stage = ? ORDER BY start_time DESC, run_uuid`,
    [idOf(experiment) ?? -1n, lifecycle],
  );
}

/** The values of a tag as `[run, value]`: of these runs, or of all where there are many. */
export function queryTexts(
  store: Store,
  table: 'params' | 'tags',
  key: string,
  runs: readonly string[],
): readonly Tuple[] {
  const chosen = chosenRows(table, key, runs);
  return store.tuples(`SELECT run_uuid, value FROM ${table} WHERE ${chosen.sql}`, chosen.parameters);
}

/** The latest values of a metric as `[run, value, isNan]`: of these runs, or of all where there are many. */
export function queryNumbers(store: Store, key: string, runs: readonly string[]): readonly Tuple[] {
  const isNew = store.schema.has('latest_metrics');
  const chosen = chosenRows(isNew ? 'latest_metrics' : 'metrics', key, runs);
  const query = isNew
    ? `SELECT run_uuid, CAST(value AS REAL) AS number, is_nan FROM latest_metrics WHERE ${chosen.sql}`
    : latestOf(store.schema, chosen.sql);
  return store.tuples(query, chosen.parameters);
}

/** The digests of a data set by name as `[run, digest]`. */
export function queryDigests(store: Store, experiment: string, name: string): readonly Tuple[] {
  if (!hasDatasets(store.schema)) return [];
  return store.tuples(
    `SELECT inputs.destination_id AS run, datasets.digest AS digest
     FROM datasets CROSS JOIN inputs ON inputs.source_type = 'DATASET' AND inputs.source_id = datasets.dataset_uuid
     WHERE datasets.experiment_id = ? AND datasets.name = ? AND inputs.destination_type = 'RUN'
     ORDER BY datasets.digest`,
    [idOf(experiment) ?? -1n, name],
  );
}

/** The names of the data sets of an experiment. */
export function queryDatasetNames(store: Store, experiment: string): readonly Tuple[] {
  if (!hasDatasets(store.schema)) return [];
  return store.tuples('SELECT DISTINCT name FROM datasets WHERE experiment_id = ? ORDER BY name', [
    idOf(experiment) ?? -1n,
  ]);
}

/** The ids of the first runs of an experiment, one more than are few. */
export function queryFewRuns(store: Store, experiment: string): readonly Tuple[] {
  return store.tuples('SELECT run_uuid FROM runs WHERE experiment_id = ? LIMIT ?', [
    idOf(experiment) ?? -1n,
    mostProbes + 1,
  ]);
}

/** The keys that these runs have in a table. */
export function queryKeysOf(store: Store, table: KeyedTable, runs: readonly string[]): readonly Tuple[] {
  const name = tableOf(store.schema, table);
  return store.tuples(`SELECT DISTINCT key FROM ${name} WHERE run_uuid IN (SELECT value FROM json_each(?))`, [
    listParameter(runs),
  ]);
}

/**
 * The keys that a large experiment has in a table, without a scan of it: from one key to the next by the index. A key
 * that other experiments have very often, and this one rarely or never, may be among them.
 */
export function queryKeys(store: Store, table: KeyedTable, experiment: string): readonly Tuple[] {
  const name = tableOf(store.schema, table);
  return store.tuples(
    `WITH RECURSIVE keys(key) AS (
       SELECT MIN(key) FROM ${name}
       UNION ALL SELECT (SELECT MIN(key) FROM ${name} WHERE key > keys.key) FROM keys WHERE keys.key IS NOT NULL
     )
     SELECT key FROM keys WHERE key IS NOT NULL AND (
       EXISTS (
         SELECT 1 FROM (SELECT run_uuid FROM ${name} AS probed WHERE probed.key = keys.key LIMIT ${mostProbes})
           CROSS JOIN runs USING (run_uuid) WHERE runs.experiment_id = ?
       )
       OR (SELECT COUNT(*) FROM (SELECT 1 FROM ${name} AS counted WHERE counted.key = keys.key
             LIMIT ${mostProbes + 1})) > ${mostProbes}
     )`,
    [idOf(experiment) ?? -1n],
  );
}

/** Whether so many runs are few enough for being asked for one by one. */
export function isFew(runs: readonly unknown[]): boolean {
  return runs.length <= mostProbes;
}

/**
 * The rows of a key: of few runs by both, of many in the order in which they lie in the file, which the order of the
 * index is not: so that pages are read one after the other.
 */
function chosenRows(table: string, key: string, runs: readonly string[]): Condition {
  if (runs.length > fewRuns)
    return { sql: `rowid IN (SELECT rowid FROM ${table} WHERE key = ?)`, parameters: [key] };
  return {
    sql: 'key = ? AND run_uuid IN (SELECT value FROM json_each(?))',
    parameters: [key, listParameter(runs)],
  };
}

/** Before `latest_metrics` there were only the points. */
function tableOf(schema: Schema, table: KeyedTable): string {
  return table === 'latest_metrics' && !schema.has('latest_metrics') ? 'metrics' : table;
}

function latestOf(schema: Schema, chosen: string): string {
  const step = schema.has('metrics', 'step') ? 'step' : '0';
  const isNan = schema.has('metrics', 'is_nan') ? 'is_nan' : '0';
  return `SELECT run, number, isNan FROM (
    SELECT run_uuid AS run, CAST(value AS REAL) AS number, ${isNan} AS isNan,
      ROW_NUMBER() OVER (PARTITION BY run_uuid ORDER BY ${step} DESC, timestamp DESC, value DESC) AS place
    FROM metrics WHERE ${chosen}
  ) WHERE place = 1`;
}

function hasDatasets(schema: Schema): boolean {
  return schema.has('datasets') && schema.has('inputs');
}
