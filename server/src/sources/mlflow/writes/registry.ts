// tested by: test/sources/mlflow/writes/apply.test.ts
import type { Write } from '../../../engine/evidence/write.ts';
import { text } from '../cells.ts';
import { refuse, requireAliasName, stageOf } from './rules.ts';
import { numberOf, requireExpected, requireModel, requireVersion, workspaceOf } from './target.ts';
import type { ChangingStore } from './target.ts';

type AliasChange = Extract<Write, { readonly kind: 'setAlias' }>;
type StageChange = Extract<Write, { readonly kind: 'setStage' }>;

/** Puts an alias on a version, or takes it away, and tells on which version it is then. */
export function changeAlias(store: ChangingStore, change: AliasChange): string | undefined {
  const { model, alias, version, expected } = change;
  if (!store.schema.has('registered_model_aliases'))
    refuse(
      `${store.name} has no aliases: its MLflow is older than 2.3.`,
      'Upgrade it with "mlflow db upgrade".',
    );
  requireModel(store, model);
  if (version !== undefined) {
    requireAliasName(alias);
    requireVersion(store, model, version);
  }
  requireAliasAt(store, change);
  const where = `name = ? AND alias = ? ${workspaceOf(store, 'registered_model_aliases')}`;
  if (version === undefined) store.run(`DELETE FROM registered_model_aliases WHERE ${where}`, [model, alias]);
  else if (expected === undefined)
    store.run('INSERT INTO registered_model_aliases (name, alias, version) VALUES (?, ?, ?)', [
      model,
      alias,
      numberOf(version),
    ]);
  else
    store.run(`UPDATE registered_model_aliases SET version = ? WHERE ${where}`, [
      numberOf(version),
      model,
      alias,
    ]);
  return aliasOf(store, model, alias);
}

/** Puts a version into a stage, and tells in which it is then. */
export function changeStage(store: ChangingStore, { model, version, stage, expected }: StageChange): string {
  const wanted = stageOf(stage);
  const found = text(requireVersion(store, model, version)['current_stage']) || 'None';
  requireExpected(`The stage of version ${version}`, expected, found);
  const where = workspaceOf(store, 'model_versions');
  store.run(
    `UPDATE model_versions SET current_stage = ?, last_updated_time = ? WHERE name = ? AND version = ? ${where}`,
    [wanted, store.now, model, numberOf(version)],
  );
  touchModel(store, model);
  return text(requireVersion(store, model, version)['current_stage']);
}

/** Notes that a model was changed now. */
export function touchModel(store: ChangingStore, model: string): void {
  store.run(
    `UPDATE registered_models SET last_updated_time = ? WHERE name = ? ${workspaceOf(store, 'registered_models')}`,
    [store.now, model],
  );
}

function requireAliasAt(store: ChangingStore, { model, alias, expected }: AliasChange): void {
  requireExpected(`The alias "${alias}"`, wordOf(expected), wordOf(aliasOf(store, model, alias)));
}

function wordOf(version: string | undefined): string | undefined {
  return version === undefined ? undefined : `version ${version}`;
}

function aliasOf(store: ChangingStore, model: string, alias: string): string | undefined {
  const [row] = store.all(
    `SELECT version FROM registered_model_aliases
     WHERE name = ? AND alias = ? ${workspaceOf(store, 'registered_model_aliases')}`,
    [model, alias],
  );
  return row === undefined ? undefined : text(row['version']);
}
