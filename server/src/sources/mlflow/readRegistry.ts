import type { PageRequest, VersionsRequest } from '../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import type { Page } from '../../engine/evidence/source.ts';
import { groupBy, numberOr, text } from './cells.ts';
import { ReadProblem } from './client.ts';
import type { Store } from './client.ts';
import { collectModel, collectVersion } from './collectRegistry.ts';
import { writeCursor } from './cursor.ts';
import { notFound } from './problems.ts';
import {
  hasModel,
  queryAliases,
  queryModels,
  queryModelTags,
  queryVersionCounts,
  queryVersions,
  queryVersionTags,
} from './registryQueries.ts';
import { limitOf, placeOf } from './requests.ts';

/** A page of the registered models, by name. Each read here throws `DatabaseError` and `ReadProblem`. */
export function readModels(store: Store, request: PageRequest): Page<RegisteredModel> {
  const page = queryModels(store, placeOf(request, store.name)?.name, limitOf(request));
  const names = page.rows.map((row) => text(row['name']));
  const aliases = groupBy(queryAliases(store, names), 'name');
  const tags = groupBy(queryModelTags(store, names), 'name');
  const counts = groupBy(queryVersionCounts(store, names), 'name');
  const items = page.rows.map((model) => {
    const name = text(model['name']);
    return collectModel({
      model,
      aliases: aliases.get(name) ?? [],
      tags: tags.get(name) ?? [],
      versionCount: numberOr(counts.get(name)?.[0]?.['total'], 0),
    });
  });
  const last = items.at(-1);
  const next =
    page.isLast || last === undefined ? undefined : writeCursor({ time: undefined, name: last.name });
  return { items, total: page.total, next };
}

/** A page of a model's versions, newest first. */
export function readVersions(store: Store, request: VersionsRequest): Page<ModelVersion> {
  const { model } = request;
  if (!hasModel(store, model)) throw new ReadProblem(notFound('model', model, store.name));
  const page = queryVersions(store, model, placeOf(request, store.name)?.time, limitOf(request));
  const aliases = queryAliases(store, [model]);
  const tags = groupBy(
    queryVersionTags(
      store,
      model,
      page.rows.map((row) => text(row['version'])),
    ),
    'version',
  );
  const items = page.rows.map((row) =>
    collectVersion(model, row, aliases, tags.get(text(row['version'])) ?? []),
  );
  const last = items.at(-1);
  const next =
    page.isLast || last === undefined
      ? undefined
      : writeCursor({ time: Number(last.version), name: last.model });
  return { items, total: page.total, next };
}
