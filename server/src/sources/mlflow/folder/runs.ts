// tested by: test/sources/mlflow/folder/index.test.ts
import type {
  HistoryRequest,
  NewPoints,
  PageRequest,
  RunsRequest,
} from '../../../engine/evidence/contract.ts';
import type { RunOrigin } from '../../../engine/evidence/origin.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import type { Experiment, MetricHistory, Run, RunSummary } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { Row } from '../../../ports/database.ts';
import { optionalNumber, text } from '../cells.ts';
import { ReadProblem } from '../client.ts';
import { collectExperiment, collectHistory, collectRun, collectSummary } from '../collect.ts';
import { notFound } from '../problems.ts';
import { originOf } from '../readOrigins.ts';
import { below, byStart, isDeleted, longestMetric, runRow } from './layout.ts';
import type { Described, Layout } from './layout.ts';
import { readMapping } from './meta.ts';
import { pageOf } from './pages.ts';
import { inOrder, latestOf, readPoints, thinned } from './points.ts';
import type { Point } from './points.ts';

/** The most runs whose origin is looked for: each takes the reading of several files. */
const mostOrigins = 1000;

export interface Store {
  readonly layout: Layout;
  /** What a person calls it. */
  readonly name: string;
}

/** A page of the active experiments, newest first. Each read here throws `ReadProblem` and `Cancelled`. */
export async function readExperiments(
  { layout, name }: Store,
  request: PageRequest,
  cancel: Cancel,
): Promise<Page<Experiment>> {
  const active = layout.experiments().filter((one) => !isDeleted(one));
  const page = pageOf([...active].sort(byCreation), request, name, (one) => ({
    time: optionalNumber(one.meta['creation_time']),
    name: one.id,
  }));
  const items: Experiment[] = [];
  for (const one of page.items) {
    const runs = await layout.runs(one, cancel);
    const count = runs.filter((run) => !isDeleted(run)).length;
    items.push(collectExperiment({ ...one.meta, id: one.id }, count, layout.texts(below(one.path, 'tags'))));
  }
  return { ...page, items };
}

/** A page of an experiment's runs, newest first, each with the latest point of its metrics. */
export async function readRuns(
  store: Store,
  request: RunsRequest,
  cancel: Cancel,
): Promise<Page<RunSummary>> {
  const { layout, name } = store;
  const runs = await sortedRuns(store, request.experiment, request.lifecycle ?? 'active', cancel);
  const page = pageOf(runs, request, name, (run) => ({
    time: optionalNumber(run.meta['start_time']),
    name: run.id,
  }));
  const items = await layout.each(page.items, cancel, (run) =>
    collectSummary(runRow(run), metricsOf(layout, run), layout.texts(below(run.path, 'tags'))),
  );
  return { ...page, items };
}

/** The runs of an experiment in the order of every list. */
export async function sortedRuns(
  { layout, name }: Store,
  id: string,
  lifecycle: 'active' | 'deleted',
  cancel: Cancel,
): Promise<readonly Described[]> {
  const experiment = layout.experiment(id);
  if (experiment === undefined) throw new ReadProblem(notFound('experiment', id, name));
  const runs = await layout.runs(experiment, cancel);
  return runs.filter((run) => isDeleted(run) === (lifecycle === 'deleted')).sort(byStart);
}

/** One run with everything that its page shows. */
export function readRun(store: Store, id: string): Run {
  const { experiment, run } = found(store, id);
  const { layout } = store;
  return collectRun({
    run: runRow(run),
    experimentName: text(experiment.meta['name']),
    metrics: metricsOf(layout, run),
    parameters: layout.texts(below(run.path, 'params')),
    tags: layout.texts(below(run.path, 'tags')),
    datasets: datasetsOf(layout, experiment, run),
    models: loggedModels(layout, experiment, run).map(({ meta }) => meta),
  });
}

export function readHistory(
  store: Store,
  { run: id, keys, limit }: HistoryRequest,
): readonly MetricHistory[] {
  const { run } = found(store, id);
  return keys.map((key) => {
    const points = inOrder(readPoints(metricText(store.layout, run, key) ?? ''));
    const rows = thinned(points, Math.max(1, Math.trunc(limit) || 1)).map((point) => rowOf(key, point));
    return collectHistory(key, { rows, total: points.length });
  });
}

/** The points behind a cursor: how many lines were read, with the last of them. */
export function readNewPoints(
  store: Store,
  { run: id, key }: { readonly run: string; readonly key: string },
  cursor: string | undefined,
): NewPoints {
  const { run } = found(store, id);
  const lines = (metricText(store.layout, run, key) ?? '').split('\n').slice(0, -1);
  const [, written = '0', last = ''] = /^(\d+)\/(.*)$/s.exec(cursor ?? '') ?? [];
  const count = Number(written);
  const isRestart = cursor !== undefined && (count > lines.length || (lines[count - 1] ?? '') !== last);
  const points = inOrder(readPoints(lines.slice(isRestart ? 0 : count).join('\n')));
  return {
    steps: Float64Array.from(points, ({ step }) => step),
    timestamps: Float64Array.from(points, ({ timestamp }) => timestamp),
    values: Float64Array.from(points, ({ value }) => value),
    cursor: `${lines.length}/${lines.at(-1) ?? ''}`,
    isRestart,
  };
}

/** Where the newest active runs came from. */
export async function readOrigins({ layout }: Store, cancel: Cancel): Promise<readonly RunOrigin[]> {
  const runs: (Described & { readonly experiment: string })[] = [];
  for (const experiment of layout.experiments().filter((one) => !isDeleted(one)))
    for (const run of await layout.runs(experiment, cancel))
      if (!isDeleted(run)) runs.push({ ...run, experiment: text(experiment.meta['name']) });
  return layout.each(runs.sort(byStart).slice(0, mostOrigins), cancel, (run) =>
    originOf({ ...runRow(run), experiment: run.experiment }, layout.texts(below(run.path, 'tags'))),
  );
}

/** The latest point of a metric of a run. */
export function latestPoint(layout: Layout, run: Described, key: string): Point | undefined {
  const written = metricText(layout, run, key);
  return written === undefined ? undefined : latestOf(readPoints(written));
}

/** The models that a run logged and that are not deleted. */
export function loggedModels(layout: Layout, experiment: Described, run: Described): readonly Described[] {
  return layout
    .described(below(experiment.path, 'models'), (name) => name.startsWith('m-'))
    .filter((model) => model.meta['source_run_id'] === run.id && !isDeleted(model));
}

/** The data sets of an experiment that a run was given. */
export function datasetsOf(layout: Layout, experiment: Described, run: Described): readonly Row[] {
  const inputs = layout.described(below(run.path, 'inputs'));
  return inputs
    .flatMap(({ path, meta }) => {
      if (meta['source_type'] !== 'DATASET') return [];
      const known = layout.described(
        below(experiment.path, 'datasets'),
        (name) => name === meta['source_id'],
      )[0];
      const tags = readMapping(layout.text(path, 'meta.yaml') ?? '', 'tags');
      return known === undefined ? [] : [{ ...known.meta, context: tags.get('mlflow.data.context') ?? null }];
    })
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf(row: Row): string {
  return `${text(row['name'])}\n${text(row['digest'])}`;
}

function metricsOf(layout: Layout, run: Described): readonly Row[] {
  return layout.keys(below(run.path, 'metrics')).flatMap((key) => {
    const latest = latestPoint(layout, run, key);
    return latest === undefined ? [] : [rowOf(key, latest)];
  });
}

function metricText(layout: Layout, run: Described, key: string): string | undefined {
  return layout.tree.text(below(below(run.path, 'metrics'), key), longestMetric);
}

function rowOf(key: string, { timestamp, value, step }: Point): Row {
  return { key, timestamp, value, step, is_nan: 0 };
}

function found(
  { layout, name }: Store,
  id: string,
): { readonly experiment: Described; readonly run: Described } {
  const place = layout.run(id);
  if (place === undefined) throw new ReadProblem(notFound('run', id, name));
  return place;
}

function byCreation(one: Described, other: Described): number {
  const [first, second] = [one, other].map(({ meta }) => optionalNumber(meta['creation_time']) ?? -Infinity);
  if (first !== second) return (second ?? 0) - (first ?? 0);
  return one.id < other.id ? -1 : 1;
}
