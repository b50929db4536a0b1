// tested by: test/sources/mlflow/writes/apply.test.ts
import type { Write } from '../../../engine/evidence/write.ts';
import type { Row } from '../../../ports/database.ts';
import { optionalText, text } from '../cells.ts';
import { ReadProblem } from '../client.ts';
import { notFound } from '../problems.ts';
import { touchModel } from './registry.ts';
import { refuse, requireModelName } from './rules.ts';
import { requireRun, workspaceOf } from './target.ts';
import type { ChangingStore } from './target.ts';

type Registration = Extract<Write, { readonly kind: 'registerVersion' }>;

/** What a version is made of. */
interface Origin {
  readonly source: string;
  /** Where the files are. */
  readonly location: string;
  /** Set where the version is of a logged model. */
  readonly model: Row | undefined;
}

/** Makes the next version of a model from what a run left, and tells its number. */
export function registerVersion(store: ChangingStore, wanted: Registration): string {
  if (!store.schema.has('model_versions'))
    refuse(`${store.name} has no registry of models.`, 'Use a newer MLflow.');
  const run = requireRun(store, wanted.run, true);
  const origin = loggedModel(store, wanted) ?? artifactsOf(run, wanted.path);
  ensureModel(store, wanted);
  const version = nextVersion(store, wanted.model);
  const { schema, now } = store;
  const cells = {
    name: wanted.model,
    version,
    creation_time: now,
    last_updated_time: now,
    description: wanted.description ?? null,
    current_stage: 'None',
    source: origin.source,
    run_id: wanted.run,
    status: 'READY',
    ...(schema.has('model_versions', 'storage_location') ? { storage_location: origin.location } : {}),
  };
  const columns = Object.keys(cells);
  store.run(
    `INSERT INTO model_versions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(cells),
  );
  touchModel(store, wanted.model);
  if (origin.model !== undefined) noteVersion(store, origin.model, wanted.model, Number(version));
  return String(version);
}

function ensureModel(store: ChangingStore, { model, creates }: Registration): void {
  const where = workspaceOf(store, 'registered_models');
  const found = store.all(`SELECT 1 AS found FROM registered_models WHERE name = ? ${where}`, [model]);
  if (found.length > 0) return requireNoPrompt(store, model);
  if (!creates) throw new ReadProblem(notFound('model', model, store.name));
  requireModelName(model);
  store.run('INSERT INTO registered_models (name, creation_time, last_updated_time) VALUES (?, ?, ?)', [
    model,
    store.now,
    store.now,
  ]);
}

function requireNoPrompt(store: ChangingStore, model: string): void {
  const [row] = store.all(
    `SELECT value FROM registered_model_tags
     WHERE name = ? AND key = 'mlflow.prompt.is_prompt' ${workspaceOf(store, 'registered_model_tags')}`,
    [model],
  );
  if (text(row?.['value']) === 'true') refuse(`"${model}" is a prompt, not a model.`, 'Use another name.');
}

function nextVersion(store: ChangingStore, model: string): bigint {
  const [row] = store.all(
    `SELECT MAX(version) AS last FROM model_versions WHERE name = ? ${workspaceOf(store, 'model_versions')}`,
    [model],
  );
  const last = row?.['last'];
  return (typeof last === 'bigint' ? last : 0n) + 1n;
}

/** The model that the run logged under this id or name, where it did. */
function loggedModel(store: ChangingStore, { run, path }: Registration): Origin | undefined {
  if (!store.schema.has('logged_models')) return undefined;
  const [model] = store.all(
    `SELECT model_id, experiment_id, artifact_location FROM logged_models
     WHERE source_run_id = ? AND lifecycle_stage = 'active' AND (model_id = ? OR name = ?)
     ORDER BY model_id = ? DESC, creation_timestamp_ms DESC LIMIT 1`,
    [run, path, path, path],
  );
  if (model === undefined) return undefined;
  return { source: `models:/${text(model['model_id'])}`, location: text(model['artifact_location']), model };
}

function artifactsOf(run: Row, path: string): Origin {
  const root = optionalText(run['artifact_uri']);
  const parts = path.split('/').filter((part) => part !== '');
  if (root === undefined)
    refuse('It is not known where the files of this run are.', 'Register it in MLflow itself.');
  if (/[\\\p{Cc}?#]/u.test(path) || parts.includes('..') || parts.includes('.'))
    refuse(`"${path}" is no folder of the run's files.`, 'Choose one from the list of its files.');
  const source = [root.replace(/\/+$/, ''), ...parts].join('/');
  return { source, location: source, model: undefined };
}

/** MLflow keeps with a logged model which versions were made of it. */
function noteVersion(store: ChangingStore, logged: Row, name: string, version: number): void {
  const key = 'mlflow.modelVersions';
  const id = text(logged['model_id']);
  const [row] = store.all('SELECT tag_value FROM logged_model_tags WHERE model_id = ? AND tag_key = ?', [
    id,
    key,
  ]);
  const known = row === undefined ? '' : text(row['tag_value']).trim();
  const added = `{"name": ${JSON.stringify(name)}, "version": ${version}}`;
  const value = known.endsWith(']') && known !== '[]' ? `${known.slice(0, -1)}, ${added}]` : `[${added}]`;
  if (row === undefined)
    store.run(
      'INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value) VALUES (?, ?, ?, ?)',
      [id, logged['experiment_id'] ?? null, key, value],
    );
  else
    store.run('UPDATE logged_model_tags SET tag_value = ? WHERE model_id = ? AND tag_key = ?', [
      value,
      id,
      key,
    ]);
}
