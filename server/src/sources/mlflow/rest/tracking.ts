// tested by: test/sources/mlflow/rest/index.test.ts
import type { PageRequest, RunsRequest } from '../../../engine/evidence/contract.ts';
import type { RunOrigin } from '../../../engine/evidence/origin.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import type { Experiment, Run, RunSummary } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import { collectExperiment, collectOrigin, collectRun, collectSummary } from './collect.ts';
import { dataAt, listAt, type Data } from './json.ts';
import { readLoggedModels } from './loggedModels.ts';
import { pageOf, partOf, placeProblem } from './pages.ts';
import { badAnswer, notFound, RestProblem } from './problems.ts';

/** A page of the active experiments, newest first, as MLflow sorts them. Each read here rejects with `RestProblem`. */
export async function readExperiments(
  client: RestClient,
  request: PageRequest,
  cancel: Cancel,
): Promise<Page<Experiment>> {
  const body = { ...partOf(request), view_type: 'ACTIVE_ONLY' };
  const call = { method: 'POST', path: 'experiments/search', body, isRead: true } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    throw placeProblem(error, request, client.name);
  });
  return pageOf(data, listAt(data, 'experiments').map(collectExperiment), request);
}

/** A page of an experiment's runs, newest first, ties by id. */
export async function readRuns(
  client: RestClient,
  request: RunsRequest,
  cancel: Cancel,
): Promise<Page<RunSummary>> {
  const { data } = await searchFitting(client, request, cancel).catch((error: unknown) => {
    throw placeProblem(error, request, client.name);
  });
  const items = listAt(data, 'runs').map(collectSummary);
  if (items.length === 0 && request.from === undefined)
    await readExperiment(client, request.experiment, cancel);
  return pageOf(data, items, request);
}

/**
 * An answer of MLflow's search for runs that is not too large to be taken: of runs with long values, fewer are asked for,
 * and `limit` tells how many were.
 */
export async function searchFitting(
  client: RestClient,
  request: RunsRequest,
  cancel: Cancel,
): Promise<{ readonly data: Data; readonly limit: number }> {
  const { max_results: limit } = partOf(request);
  try {
    return { data: await searchRuns(client, { ...request, limit }, cancel), limit };
  } catch (error) {
    if (!(error instanceof RestProblem) || error.code !== 'too-large' || limit === 1) throw error;
    return searchFitting(client, { ...request, limit: Math.max(1, Math.floor(limit / 4)) }, cancel);
  }
}

function searchRuns(client: RestClient, request: RunsRequest, cancel: Cancel): Promise<Data> {
  const { experiment, lifecycle = 'active' } = request;
  const view = lifecycle === 'active' ? 'ACTIVE_ONLY' : 'DELETED_ONLY';
  const body = { ...partOf(request), experiment_ids: [experiment], run_view_type: view };
  return client.ask({ method: 'POST', path: 'runs/search', body, isRead: true }, cancel);
}

/** One experiment, active or deleted. */
async function readExperiment(client: RestClient, id: string, cancel: Cancel): Promise<Experiment> {
  const call = { method: 'GET', path: 'experiments/get', query: { experiment_id: id } } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    throw isUnknown(error) ? notFound('experiment', id, client.name) : error;
  });
  return collectExperiment(dataAt(data, 'experiment'));
}

/** One run, active or deleted, as MLflow tells it. */
export async function readRunData(client: RestClient, id: string, cancel: Cancel): Promise<Data> {
  const call = { method: 'GET', path: 'runs/get', query: { run_id: id } } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    throw isUnknown(error) ? notFound('run', id, client.name) : error;
  });
  const run = dataAt(data, 'run');
  if (collectSummary(run).id !== id) throw badAnswer(client.name, 'with another run than the one asked for');
  return run;
}

/** One run, active or deleted, with the name of its experiment. */
export async function readRun(client: RestClient, id: string, cancel: Cancel): Promise<Run> {
  const data = await readRunData(client, id, cancel);
  const { experimentId } = collectSummary(data);
  const [experiment, models] = await Promise.all([
    readExperiment(client, experimentId, cancel).catch((error: unknown) => {
      // A run may be readable where its experiment is not.
      if (error instanceof RestProblem) return undefined;
      throw error;
    }),
    readLoggedModels(client, data, cancel),
  ]);
  return collectRun(data, experiment?.name ?? experimentId, models);
}

/** The most runs, and the most experiments, that are looked at for where runs came from: one answer of each. */
const mostOrigins = 200;

/** Where the newest active runs came from, newest first. */
export async function readOrigins(client: RestClient, cancel: Cancel): Promise<readonly RunOrigin[]> {
  const { items } = await readExperiments(client, { limit: mostOrigins }, cancel);
  if (items.length === 0) return [];
  const body = {
    experiment_ids: items.map(({ id }) => id),
    run_view_type: 'ACTIVE_ONLY',
    max_results: mostOrigins,
    order_by: ['attributes.start_time DESC'],
  };
  const data = await client.ask({ method: 'POST', path: 'runs/search', body, isRead: true }, cancel);
  return listAt(data, 'runs').map(collectOrigin);
}

/** Whether the server says that there is no such thing; an id that cannot be one is the same to a reader. */
export function isUnknown(error: unknown): boolean {
  return (
    error instanceof RestProblem &&
    ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE', 'NOT_FOUND'].includes(error.code)
  );
}
