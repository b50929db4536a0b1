import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import type { Row } from '../../ports/database.ts';
import { optionalNumber, optionalText, text } from './cells.ts';
import { collectKeyValues } from './collect.ts';

/** The rows about one model that its entry in the registry is made of. */
export interface ModelRows {
  readonly model: Row;
  readonly aliases: readonly Row[];
  readonly tags: readonly Row[];
  readonly versionCount: number;
}

export function collectModel({ model, aliases, tags, versionCount }: ModelRows): RegisteredModel {
  return {
    name: text(model['name']),
    description: optionalText(model['description']),
    createdAt: optionalNumber(model['creation_time']),
    updatedAt: optionalNumber(model['last_updated_time']),
    aliases: aliases
      .map((row) => ({ alias: text(row['alias']), version: text(row['version']) }))
      .sort((one, other) => (one.alias < other.alias ? -1 : 1)),
    tags: collectKeyValues(tags),
    versionCount,
  };
}

/** A version of a model, with those of the model's aliases that name it. */
export function collectVersion(
  model: string,
  row: Row,
  aliases: readonly Row[],
  tags: readonly Row[],
): ModelVersion {
  const version = text(row['version']);
  return {
    model,
    version,
    stage: optionalText(row['stage']) ?? 'None',
    status: text(row['status']),
    statusMessage: optionalText(row['status_message']),
    description: optionalText(row['description']),
    user: optionalText(row['user_id']),
    createdAt: optionalNumber(row['creation_time']),
    updatedAt: optionalNumber(row['last_updated_time']),
    runId: optionalText(row['run_id']),
    source: optionalText(row['source']),
    aliases: aliases
      .filter((alias) => text(alias['version']) === version)
      .map((alias) => text(alias['alias']))
      .sort(),
    tags: collectKeyValues(tags),
  };
}
