import type { Row } from '../../ports/database.ts';
import { numberOr } from './cells.ts';
import { columnOrNull, inWorkspace, listParameter, pageOf } from './client.ts';
import type { RowPage, Store } from './client.ts';
import type { Schema } from './contract.ts';
import { behind } from './cursor.ts';
import type { Cursor } from './cursor.ts';

/** MLflow counts experiments up; a filestore that was migrated has ids of eighteen digits. */
const experimentId = /^\d{1,18}$/;

/** The active experiments, newest first, as MLflow's own search sorts them. */
export function queryExperiments(store: Store, cursor: Cursor | undefined, limit: number): RowPage {
  const time = store.schema.has('experiments', 'creation_time') ? 'experiments.creation_time' : 'NULL';
  const columns = { time, name: 'experiments.experiment_id' };
  const place = behind(cursor, columns, idOf(cursor?.name ?? '') ?? -1n);
  const active = `experiments.lifecycle_stage = 'active' ${inWorkspace(store.schema, 'experiments')}`;
  const rows = store.all(
    `SELECT ${experimentColumns(store.schema)} FROM experiments
     WHERE ${active} AND ${place.sql}
     ORDER BY ${time} DESC, experiments.experiment_id LIMIT ?`,
    [...place.parameters, limit + 1],
  );
  const [count] = store.all(`SELECT COUNT(*) AS total FROM experiments WHERE ${active}`, []);
  return pageOf(rows, limit, numberOr(count?.['total'], 0));
}

/** One experiment, active or deleted. */
export function queryExperiment(store: Store, id: string): Row | undefined {
  const parameter = idOf(id);
  if (parameter === undefined) return undefined;
  const { schema } = store;
  return store.all(
    `SELECT ${experimentColumns(schema)} FROM experiments
     WHERE experiments.experiment_id = ? ${inWorkspace(schema, 'experiments')}`,
    [parameter],
  )[0];
}

/** How many active runs each of these experiments has; one pass over the runs for all of them. */
export function queryRunCounts(store: Store, ids: readonly string[]): readonly Row[] {
  return store.all(
    `SELECT CAST(experiment_id AS TEXT) AS id, COUNT(*) AS total FROM runs
     WHERE lifecycle_stage = 'active' AND experiment_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?))
     GROUP BY experiment_id`,
    [listParameter(ids)],
  );
}

export function queryExperimentTags(store: Store, ids: readonly string[]): readonly Row[] {
  if (!store.schema.has('experiment_tags')) return [];
  return store.all(
    `SELECT CAST(experiment_id AS TEXT) AS id, key, value FROM experiment_tags
     WHERE experiment_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?))`,
    [listParameter(ids)],
  );
}

/** An experiment's id as the store keeps it, or undefined where the text is none. */
export function idOf(id: string): bigint | undefined {
  return experimentId.test(id) ? BigInt(id) : undefined;
}

function experimentColumns(schema: Schema): string {
  return [
    'CAST(experiments.experiment_id AS TEXT) AS id',
    'experiments.name AS name',
    'experiments.lifecycle_stage AS lifecycle_stage',
    columnOrNull(schema, 'experiments', 'creation_time'),
    columnOrNull(schema, 'experiments', 'last_update_time'),
    columnOrNull(schema, 'experiments', 'artifact_location'),
  ].join(', ');
}
