import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { Answer, Page } from '../../../server/src/engine/evidence/source.ts';
import type { Lifecycle } from '../../../server/src/engine/evidence/tracking.ts';
import { withNulls, type Point, type WholeStore } from './client.ts';
import { valueOf } from './mlflow.ts';
import { never } from './server.ts';

/** All that a server holds as our source reads it, in small pages, of the experiments and models that `like` names. */
export async function readWholeServer(source: Source, like: WholeStore): Promise<WholeStore> {
  const runs: Record<string, Record<Lifecycle, string[]>> = {};
  for (const experiment of Object.keys(like.runs))
    runs[experiment] = {
      active: await runsOf(source, experiment, 'active'),
      deleted: await runsOf(source, experiment, 'deleted'),
    };
  const details: Record<string, WholeStore['details'][string]> = {};
  const histories: Record<string, Record<string, readonly Point[]>> = {};
  for (const id of Object.keys(like.details)) {
    const run = valueOf(await source.run(id, never));
    details[id] = run;
    histories[id] = await historiesOf(
      source,
      id,
      run.metrics.map(({ key }) => key),
    );
  }
  const { registry } = source;
  if (registry === undefined) throw new Error('there is no registry');
  const versions: Record<string, WholeStore['versions'][string]> = {};
  for (const model of Object.keys(like.versions))
    versions[model] = await everyItem((from) => registry.versions({ model, limit: 4, ...from }, never));
  return withNulls({
    experiments: await everyItem((from) => source.experiments({ limit: 2, ...from }, never)),
    runs,
    details,
    histories,
    models: await everyItem((from) => registry.models({ limit: 1, ...from }, never)),
    versions,
  });
}

async function runsOf(source: Source, experiment: string, lifecycle: Lifecycle): Promise<string[]> {
  const runs = await everyItem((from) => source.runs({ experiment, lifecycle, limit: 7, ...from }, never));
  return runs.map(({ id }) => id);
}

async function historiesOf(
  source: Source,
  run: string,
  keys: readonly string[],
): Promise<Record<string, readonly Point[]>> {
  const histories = valueOf(await source.history({ run, keys, limit: 100_000 }, never));
  return Object.fromEntries(
    histories.map(({ key, steps, timestamps, values }) => [
      key,
      steps.map((step, index): Point => [step, timestamps[index] ?? NaN, values[index] ?? 'NaN']),
    ]),
  );
}

/** Every item of a list, read in pages. */
async function everyItem<T>(
  ask: (from: { readonly from?: string }) => Promise<Answer<Page<T>>>,
): Promise<T[]> {
  const items: T[] = [];
  for (let from: string | undefined; ;) {
    const page = valueOf(await ask(from === undefined ? {} : { from }));
    items.push(...page.items);
    if (page.next === undefined) return items;
    from = page.next;
  }
}

/** What MLflow's client tells and its REST API does not without reading all: counts. And the order of points. */
export function asServerTells(store: WholeStore): WholeStore {
  const sorted = (points: readonly Point[]): readonly Point[] =>
    [...points].sort(
      (one, other) => one[1] - other[1] || one[0] - other[0] || Number(one[2]) - Number(other[2]),
    );
  const histories = Object.entries(store.histories).map(([run, byKey]) => [
    run,
    Object.fromEntries(Object.entries(byKey).map(([key, points]) => [key, sorted(points)])),
  ]);
  return withNulls({
    ...store,
    experiments: store.experiments.map((experiment) => ({ ...experiment, runCount: undefined })),
    models: store.models.map((model) => ({ ...model, versionCount: undefined })),
    histories: Object.fromEntries(histories),
  });
}
