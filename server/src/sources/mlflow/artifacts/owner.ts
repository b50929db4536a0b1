// tested by: test/sources/mlflow/artifacts/reader.test.ts
import type { ArtifactOwner } from '../../../engine/evidence/artifact.ts';
import { optionalText, text } from '../cells.ts';
import { columnOrNull, inWorkspace, ReadProblem } from '../client.ts';
import type { Store } from '../client.ts';
import { notFound } from '../problems.ts';
import { queryRun } from '../runQueries.ts';

/** Files that somebody owns, as the store recorded them. */
export interface Holding {
  /** The folder that they are shown under; empty for the owner's own. */
  readonly name: string;
  readonly uri: string;
  /** What their recorded path must hold, so that no files of others are taken for them. */
  readonly id: string;
  /** Below `uri`. */
  readonly path: string;
}

/** Where an owner's files are recorded; the models that a run logged are holdings of their own. */
export function holdingsOf(store: Store, owner: ArtifactOwner): readonly Holding[] {
  return owner.kind === 'run' ? ofRun(store, owner.run) : [ofVersion(store, owner.model, owner.version)];
}

function ofRun(store: Store, id: string): readonly Holding[] {
  const run = queryRun(store, id);
  if (run === undefined) throw new ReadProblem(notFound('run', id, store.name));
  const own = { name: '', uri: text(run['artifact_uri']), id, path: '' };
  if (!store.schema.has('logged_models')) return [own];
  const models = store.all(
    `SELECT model_id, name, artifact_location FROM logged_models
     WHERE source_run_id = ? AND lifecycle_stage = 'active' ORDER BY creation_timestamp_ms DESC`,
    [id],
  );
  const logged = models.map((model) => ({
    name: text(model['name']),
    uri: text(model['artifact_location']),
    id: text(model['model_id']),
    path: '',
  }));
  const isFirst = ({ name }: Holding, at: number): boolean =>
    name !== '' && !name.includes('/') && logged.findIndex((one) => one.name === name) === at;
  return [own, ...logged.filter(isFirst)];
}

function ofVersion(store: Store, model: string, version: string): Holding {
  const { schema } = store;
  if (!schema.has('model_versions')) throw new ReadProblem(notFound('model', model, store.name));
  const [row] = store.all(
    `SELECT ${['source', 'storage_location', 'run_id'].map((column) => columnOrNull(schema, 'model_versions', column)).join(', ')}
     FROM model_versions WHERE name = ? AND version = CAST(? AS INTEGER) ${inWorkspace(schema, 'model_versions')}`,
    [model, version],
  );
  if (row === undefined) throw new ReadProblem(notFound(`version of ${model}`, version, store.name));
  const source = text(row['source']);
  const logged = /^models:\/(m-[0-9a-f]+)$/.exec(source)?.[1];
  const [, run, path] = /^runs:\/([^/]+)\/(.*)$/s.exec(source) ?? [];
  if (run !== undefined && path !== undefined) return { ...firstOf(ofRun(store, run)), path };
  const uri = optionalText(row['storage_location']) ?? source;
  return { name: '', uri, id: logged ?? modelIn(uri) ?? text(row['run_id']), path: '' };
}

/** The id of a logged model that a place names. */
function modelIn(uri: string): string | undefined {
  return /\/(m-[0-9a-f]{32})(?=\/|$)/.exec(uri)?.[1];
}

function firstOf(holdings: readonly Holding[]): Holding {
  return holdings[0] ?? { name: '', uri: '', id: '', path: '' };
}
