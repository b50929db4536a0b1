import type { HistoryRequest, PageRequest, RunsRequest } from '../../engine/evidence/contract.ts';
import type { Page } from '../../engine/evidence/source.ts';
import type { Experiment, MetricHistory, Run, RunSummary } from '../../engine/evidence/tracking.ts';
import { groupBy, numberOr, text } from './cells.ts';
import { ReadProblem } from './client.ts';
import type { Store } from './client.ts';
import { collectExperiment, collectHistory, collectRun, collectSummary, summaryTags } from './collect.ts';
import { writeCursor } from './cursor.ts';
import {
  queryExperiment,
  queryExperiments,
  queryExperimentTags,
  queryRunCounts,
} from './experimentQueries.ts';
import { queryHistory } from './historyQueries.ts';
import { notFound } from './problems.ts';
import { limitOf, placeOf } from './requests.ts';
import {
  queryDatasets,
  queryLatestMetrics,
  queryLoggedModels,
  queryParameters,
  queryRun,
  queryRuns,
  queryTags,
  queryTagsOf,
} from './runQueries.ts';

/** A page of the active experiments. Each read here throws `DatabaseError` and `ReadProblem`. */
export function readExperiments(store: Store, request: PageRequest): Page<Experiment> {
  const page = queryExperiments(store, placeOf(request, store.name), limitOf(request));
  const ids = page.rows.map((row) => text(row['id']));
  const counts = groupBy(queryRunCounts(store, ids), 'id');
  const tags = groupBy(queryExperimentTags(store, ids), 'id');
  const items = page.rows.map((row) => {
    const id = text(row['id']);
    return collectExperiment(row, numberOr(counts.get(id)?.[0]?.['total'], 0), tags.get(id) ?? []);
  });
  const last = items.at(-1);
  const next =
    page.isLast || last === undefined ? undefined : writeCursor({ time: last.createdAt, name: last.id });
  return { items, total: page.total, next };
}

/** A page of an experiment's runs, each with the latest point of its metrics. */
export function readRuns(store: Store, request: RunsRequest): Page<RunSummary> {
  const { experiment, lifecycle = 'active' } = request;
  if (queryExperiment(store, experiment) === undefined)
    throw new ReadProblem(notFound('experiment', experiment, store.name));
  const cursor = placeOf(request, store.name);
  const page = queryRuns(store, { experiment, lifecycle, cursor, limit: limitOf(request) });
  const ids = page.rows.map((row) => text(row['run']));
  const metrics = groupBy(queryLatestMetrics(store, ids), 'run');
  const tags = groupBy(queryTagsOf(store, ids, summaryTags), 'run');
  const items = page.rows.map((row) => {
    const id = text(row['run']);
    return collectSummary(row, metrics.get(id) ?? [], tags.get(id) ?? []);
  });
  const last = items.at(-1);
  const next =
    page.isLast || last === undefined ? undefined : writeCursor({ time: last.startedAt, name: last.id });
  return { items, total: page.total, next };
}

/** One run, active or deleted. */
export function readRun(store: Store, id: string): Run {
  const run = queryRun(store, id);
  if (run === undefined) throw new ReadProblem(notFound('run', id, store.name));
  return collectRun({
    run,
    experimentName: text(queryExperiment(store, text(run['experiment']))?.['name']),
    metrics: queryLatestMetrics(store, [id]),
    parameters: queryParameters(store, id),
    tags: queryTags(store, id),
    datasets: queryDatasets(store, id),
    models: queryLoggedModels(store, id),
  });
}

/** The points of metrics of a run; a key that the run has not logged gives a history without points. */
export function readHistory(store: Store, { run, keys, limit }: HistoryRequest): readonly MetricHistory[] {
  if (queryRun(store, run) === undefined) throw new ReadProblem(notFound('run', run, store.name));
  const most = Math.max(1, Math.trunc(limit) || 1);
  return keys.map((key) => collectHistory(key, queryHistory(store, { run, key }, most)));
}
