// tested by: test/sources/mlflow/folder/index.test.ts
import type { PageRequest, VersionsRequest } from '../../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../../engine/evidence/registry.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import type { Row } from '../../../ports/database.ts';
import { text } from '../cells.ts';
import { ReadProblem } from '../client.ts';
import { collectModel, collectVersion } from '../collectRegistry.ts';
import { notFound } from '../problems.ts';
import { below } from './layout.ts';
import type { Described, Layout } from './layout.ts';
import { pageOf } from './pages.ts';
import type { Store } from './runs.ts';

/** A page of the registered models, by name. Each read here throws `ReadProblem`. */
export function readModels({ layout, name }: Store, request: PageRequest): Page<RegisteredModel> {
  const page = pageOf(models(layout), request, name, (model) => ({ time: undefined, name: model.id }));
  const items = page.items.map((model) =>
    collectModel({
      model: timesOf(model.meta, { name: model.id }),
      aliases: aliasesOf(layout, model),
      tags: layout.texts(below(model.path, 'tags')),
      versionCount: versions(layout, model).length,
    }),
  );
  return { ...page, items };
}

/** A page of a model's versions, newest first. */
export function readVersions({ layout, name }: Store, request: VersionsRequest): Page<ModelVersion> {
  const model = models(layout).find(({ id }) => id === request.model);
  if (model === undefined) throw new ReadProblem(notFound('model', request.model, name));
  const aliases = aliasesOf(layout, model);
  const page = pageOf(versions(layout, model), request, name, (version) => ({
    time: numberOf(version),
    name: model.id,
  }));
  const items = page.items.map((version) => {
    const row = timesOf(version.meta, {
      version: String(numberOf(version)),
      stage: version.meta['current_stage'] ?? null,
      status: version.meta['status'] ?? null,
    });
    return collectVersion(model.id, row, aliases, layout.texts(below(version.path, 'tags')));
  });
  return { ...page, items };
}

/** One version of a model as it is described. */
export function versionAt({ layout, name }: Store, model: string, version: string): Described {
  const found = models(layout).find(({ id }) => id === model);
  const versionFound = found && versions(layout, found).find((one) => String(numberOf(one)) === version);
  if (versionFound === undefined) throw new ReadProblem(notFound(`version of ${model}`, version, name));
  return versionFound;
}

/** The models, without prompts, which MLflow keeps among them. */
function models(layout: Layout): readonly Described[] {
  return layout
    .described('models')
    .filter(({ path }) => layout.text(below(path, 'tags'), 'mlflow.prompt.is_prompt')?.trim() !== 'true');
}

/** Whether a folder of a model is one of a version. */
export function isVersion(name: string): boolean {
  return /^version-\d{1,9}$/.test(name);
}

function versions(layout: Layout, model: Described): readonly Described[] {
  return layout
    .described(model.path, isVersion)
    .filter(({ meta }) => meta['current_stage'] !== 'Deleted_Internal')
    .sort((one, other) => numberOf(other) - numberOf(one));
}

function aliasesOf(layout: Layout, model: Described): readonly Row[] {
  return layout
    .texts(below(model.path, 'aliases'))
    .map(({ key, value }) => ({ alias: text(key), version: text(value).trim() }));
}

function numberOf({ id }: Described): number {
  return Number(id.slice('version-'.length));
}

/** The times under the names that a database has for them. */
function timesOf(meta: Row, more: Row): Row {
  return {
    ...meta,
    creation_time: meta['creation_timestamp'] ?? null,
    last_updated_time: meta['last_updated_timestamp'] ?? null,
    ...more,
  };
}
