// tested by: test/sources/mlflow/rest/index.test.ts
import type { Alias, ModelVersion, RegisteredModel } from '../../../engine/evidence/registry.ts';
import { collectKeyValues, tagOf } from './collect.ts';
import { listAt, numberAt, optionalTextAt, textAt, type Data } from './json.ts';

export function collectModel(data: Data): RegisteredModel {
  return {
    name: textAt(data, 'name'),
    description: optionalTextAt(data, 'description'),
    createdAt: numberAt(data, 'creation_timestamp'),
    updatedAt: numberAt(data, 'last_updated_timestamp'),
    aliases: collectAliases(data),
    tags: collectKeyValues(listAt(data, 'tags')),
    versionCount: undefined,
  };
}

/** The aliases of a model, by name. */
export function collectAliases(model: Data): readonly Alias[] {
  return listAt(model, 'aliases')
    .map((data) => ({ alias: textAt(data, 'alias'), version: textAt(data, 'version') }))
    .sort((one, other) => (one.alias < other.alias ? -1 : 1));
}

/** Whether a registered model is a prompt, which MLflow keeps in the same list. */
export function isPrompt(model: Data): boolean {
  return tagOf(listAt(model, 'tags'), 'mlflow.prompt.is_prompt')?.toLowerCase() === 'true';
}

/** A version of a model, with those of the model's aliases that name it. */
export function collectVersion(data: Data, aliases: readonly Alias[]): ModelVersion {
  const version = textAt(data, 'version');
  return {
    model: textAt(data, 'name'),
    version,
    stage: optionalTextAt(data, 'current_stage') ?? 'None',
    status: textAt(data, 'status'),
    statusMessage: optionalTextAt(data, 'status_message'),
    description: optionalTextAt(data, 'description'),
    user: optionalTextAt(data, 'user_id'),
    createdAt: numberAt(data, 'creation_timestamp'),
    updatedAt: numberAt(data, 'last_updated_timestamp'),
    runId: optionalTextAt(data, 'run_id'),
    source: optionalTextAt(data, 'source'),
    aliases: aliases.filter((alias) => alias.version === version).map(({ alias }) => alias),
    tags: collectKeyValues(listAt(data, 'tags')),
  };
}
