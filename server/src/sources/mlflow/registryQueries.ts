import type { Row } from '../../ports/database.ts';
import { numberOr } from './cells.ts';
import { columnOrNull, inWorkspace, listParameter, pageOf } from './client.ts';
import type { RowPage, Store } from './client.ts';
import type { Schema } from './contract.ts';

/** MLflow keeps a deleted version's row, under this stage. */
const notDeleted = `model_versions.current_stage <> 'Deleted_Internal'`;

/** The registered models by name; those that are prompts are left out, as MLflow's own search does. */
export function queryModels(store: Store, behindName: string | undefined, limit: number): RowPage {
  const { schema } = store;
  if (!schema.has('registered_models')) return { rows: [], total: 0, isLast: true };
  const where = `${isModel(schema)} ${inWorkspace(schema, 'registered_models')}`;
  const rows = store.all(
    `SELECT registered_models.name AS name, ${['description', 'creation_time', 'last_updated_time']
      .map((column) => columnOrNull(schema, 'registered_models', column))
      .join(', ')}
     FROM registered_models WHERE ${where} AND registered_models.name > ? ORDER BY registered_models.name LIMIT ?`,
    [behindName ?? '', limit + 1],
  );
  const [count] = store.all(`SELECT COUNT(*) AS total FROM registered_models WHERE ${where}`, []);
  return pageOf(rows, limit, numberOr(count?.['total'], 0));
}

export function hasModel(store: Store, name: string): boolean {
  const { schema } = store;
  if (!schema.has('registered_models')) return false;
  const where = `${isModel(schema)} ${inWorkspace(schema, 'registered_models')}`;
  return store.all(`SELECT 1 AS found FROM registered_models WHERE ${where} AND name = ?`, [name]).length > 0;
}

export function queryModelTags(store: Store, names: readonly string[]): readonly Row[] {
  if (!store.schema.has('registered_model_tags')) return [];
  return store.all(
    `SELECT name, key, value FROM registered_model_tags
     WHERE name IN (SELECT value FROM json_each(?)) ${inWorkspace(store.schema, 'registered_model_tags')}`,
    [listParameter(names)],
  );
}

export function queryAliases(store: Store, names: readonly string[]): readonly Row[] {
  if (!store.schema.has('registered_model_aliases')) return [];
  return store.all(
    `SELECT name, alias, version FROM registered_model_aliases
     WHERE name IN (SELECT value FROM json_each(?)) ${inWorkspace(store.schema, 'registered_model_aliases')}`,
    [listParameter(names)],
  );
}

export function queryVersionCounts(store: Store, names: readonly string[]): readonly Row[] {
  if (!store.schema.has('model_versions')) return [];
  return store.all(
    `SELECT name, COUNT(*) AS total FROM model_versions
     WHERE name IN (SELECT value FROM json_each(?)) AND ${notDeleted} ${inWorkspace(store.schema, 'model_versions')}
     GROUP BY name`,
    [listParameter(names)],
  );
}

/** The versions of a model, newest first. */
export function queryVersions(
  store: Store,
  model: string,
  below: number | undefined,
  limit: number,
): RowPage {
  const { schema } = store;
  if (!schema.has('model_versions')) return { rows: [], total: 0, isLast: true };
  const where = `model_versions.name = ? AND ${notDeleted} ${inWorkspace(schema, 'model_versions')}`;
  const rows = store.all(
    `SELECT ${versionColumns(schema)} FROM model_versions
     WHERE ${where} AND model_versions.version < ? ORDER BY model_versions.version DESC LIMIT ?`,
    [model, below ?? Number.MAX_SAFE_INTEGER, limit + 1],
  );
  const [count] = store.all(`SELECT COUNT(*) AS total FROM model_versions WHERE ${where}`, [model]);
  return pageOf(rows, limit, numberOr(count?.['total'], 0));
}

export function queryVersionTags(store: Store, model: string, versions: readonly string[]): readonly Row[] {
  if (!store.schema.has('model_version_tags')) return [];
  return store.all(
    `SELECT CAST(version AS TEXT) AS version, key, value FROM model_version_tags
     WHERE name = ? AND version IN (SELECT CAST(value AS INTEGER) FROM json_each(?))
       ${inWorkspace(store.schema, 'model_version_tags')}`,
    [model, listParameter(versions)],
  );
}

function isModel(schema: Schema): string {
  if (!schema.has('registered_model_tags')) return 'TRUE';
  return `registered_models.name NOT IN (
    SELECT name FROM registered_model_tags
    WHERE key = 'mlflow.prompt.is_prompt' AND value = 'true' ${inWorkspace(schema, 'registered_model_tags')})`;
}

function versionColumns(schema: Schema): string {
  const optional = [
    'creation_time',
    'last_updated_time',
    'description',
    'user_id',
    'source',
    'run_id',
    'status',
    'status_message',
  ];
  return [
    'CAST(model_versions.version AS TEXT) AS version',
    'model_versions.current_stage AS stage',
    ...optional.map((column) => columnOrNull(schema, 'model_versions', column)),
  ].join(', ');
}
