// tested by: test/sources/mlflow/rest/index.test.ts
import type { LoggedModel } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import { dataAt, listAt, optionalTextAt, textAt, type Data } from './json.ts';
import { RestProblem } from './problems.ts';

/** MLflow's words for the state of a logged model. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['LOGGED_MODEL_PENDING', 'PENDING'],
  ['LOGGED_MODEL_READY', 'READY'],
  ['LOGGED_MODEL_UPLOAD_FAILED', 'FAILED'],
]);

/** The most models of one run that are told. */
const mostModels = 100;

/** The models that a run logged, by name. MLflow keeps them since version 3, whose runs have `outputs`. */
export async function readLoggedModels(
  client: RestClient,
  run: Data,
  cancel: Cancel,
): Promise<readonly LoggedModel[]> {
  const info = dataAt(run, 'info');
  const id = textAt(info, 'run_id');
  if (run['outputs'] === undefined || !/^[\w-]+$/.test(id)) return [];
  const body = {
    experiment_ids: [textAt(info, 'experiment_id')],
    filter: `source_run_id = '${id}'`,
    max_results: mostModels,
  };
  const call = { method: 'POST', path: 'logged-models/search', body, isRead: true } as const;
  const data = await client.ask(call, cancel).catch((error: unknown) => {
    // A run is shown without what the server does not tell of it.
    if (error instanceof RestProblem) return {};
    throw error;
  });
  return listAt(data, 'models')
    .map((model) => collectLoggedModel(dataAt(model, 'info')))
    .sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id));
}

function collectLoggedModel(info: Data): LoggedModel {
  return {
    id: textAt(info, 'model_id'),
    name: textAt(info, 'name'),
    status: statuses.get(textAt(info, 'status')) ?? 'UNKNOWN',
    type: optionalTextAt(info, 'model_type'),
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
