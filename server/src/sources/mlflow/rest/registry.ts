// tested by: test/sources/mlflow/rest/index.test.ts
import type { PageRequest, VersionsRequest } from '../../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../../engine/evidence/registry.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import { collectAliases, collectModel, collectVersion, isPrompt } from './collectRegistry.ts';
import { dataAt, listAt, textAt, type Data } from './json.ts';
import { pageOf, partOf, placeProblem } from './pages.ts';
import { badAnswer, notFound } from './problems.ts';
import { isUnknown } from './tracking.ts';

/** A page of the registered models, by name, without prompts. Each read here rejects with `RestProblem`. */
export async function readModels(
  client: RestClient,
  request: PageRequest,
  cancel: Cancel,
): Promise<Page<RegisteredModel>> {
  const query = { ...partOf(request), order_by: ['name ASC'] };
  const call = { method: 'GET', path: 'registered-models/search', query } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    throw placeProblem(error, request, client.name);
  });
  const models = listAt(data, 'registered_models').filter((model) => !isPrompt(model));
  return pageOf(data, models.map(collectModel), request);
}

/** A page of a model's versions, newest first. MLflow's search leaves out their aliases: they come from the model. */
export async function readVersions(
  client: RestClient,
  request: VersionsRequest,
  cancel: Cancel,
): Promise<Page<ModelVersion>> {
  const filter = nameFilter(request.model, client.name);
  const query = { ...partOf(request), filter, order_by: ['version_number DESC'] };
  const call = { method: 'GET', path: 'model-versions/search', query } as const;
  const [model, data] = await Promise.all([
    readModelData(client, request.model, cancel),
    client.ask(call, cancel).catch((error: unknown) => {
      throw placeProblem(error, request, client.name);
    }),
  ]);
  const aliases = collectAliases(model);
  const versions = listAt(data, 'model_versions').filter((version) => version['name'] === request.model);
  return pageOf(
    data,
    versions.map((version) => collectVersion(version, aliases)),
    request,
  );
}

/** One registered model, as MLflow tells it. */
export async function readModelData(client: RestClient, name: string, cancel: Cancel): Promise<Data> {
  const call = { method: 'GET', path: 'registered-models/get', query: { name } } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    throw isUnknown(error) ? notFound('model', name, client.name) : error;
  });
  const model = dataAt(data, 'registered_model');
  if (textAt(model, 'name') !== name)
    throw badAnswer(client.name, 'with another model than the one asked for');
  return model;
}

/** One version of a model, as MLflow tells it. */
export async function readVersionData(
  client: RestClient,
  model: string,
  version: string,
  cancel: Cancel,
): Promise<Data> {
  const call = { method: 'GET', path: 'model-versions/get', query: { name: model, version } } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    throw isUnknown(error) ? notFound(`version ${version} of`, model, client.name) : error;
  });
  return dataAt(data, 'model_version');
}

/** MLflow's filters have no way to write a text that holds both kinds of quotes. */
function nameFilter(model: string, name: string): string {
  if (!model.includes("'")) return `name='${model}'`;
  if (!model.includes('"')) return `name="${model}"`;
  throw badAnswer(
    name,
    'no question about a model whose name holds both kinds of quotes',
    'Rename the model.',
  );
}
