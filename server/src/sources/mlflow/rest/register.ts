// tested by: test/sources/mlflow/rest/writer.test.ts
import type { Write, Written } from '../../../engine/evidence/write.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import { refused } from '../problems.ts';
import type { RestClient } from './client.ts';
import { dataAt, optionalTextAt, type Data } from './json.ts';
import { isBelow } from './paths.ts';
import { badAnswer, notFound, RestProblem } from './problems.ts';
import { readModelData } from './registry.ts';
import { readRunData } from './tracking.ts';
import { sent } from './sent.ts';
import { runRootOf } from './versionFolder.ts';

type Registration = Extract<Write, { readonly kind: 'registerVersion' }>;

/** Makes the next version of a model from what a run left, and tells its number. */
export async function registerVersion(
  client: RestClient,
  wanted: Registration,
  cancel: Cancel,
): Promise<Written> {
  const run = await readRunData(client, wanted.run, cancel);
  const origin = loggedModel(wanted.path) ?? artifactsOf(run, wanted);
  await ensureModel(client, wanted, cancel);
  const body = {
    name: wanted.model,
    run_id: wanted.run,
    ...origin,
    ...(wanted.description === undefined ? {} : { description: wanted.description }),
  };
  const data = await sent(() => client.ask({ method: 'POST', path: 'model-versions/create', body }, cancel));
  const version = optionalTextAt(dataAt(data, 'model_version'), 'version');
  if (version === undefined) throw badAnswer(client.name, 'without the number of the new version');
  return { now: version };
}

async function ensureModel(
  client: RestClient,
  { model, creates }: Registration,
  cancel: Cancel,
): Promise<void> {
  const isThere = await readModelData(client, model, cancel).then(
    () => true,
    (error: unknown) => {
      if (error instanceof RestProblem && error.problem.reason === 'not-found') return false;
      throw error;
    },
  );
  if (isThere) return;
  if (!creates) throw notFound('model', model, client.name);
  await client.ask({ method: 'POST', path: 'registered-models/create', body: { name: model } }, cancel);
}

/** MLflow 3 keeps logged models beside the runs, each with an id of its own. */
function loggedModel(path: string): Data | undefined {
  return /^m-[0-9a-f]{32}$/.test(path) ? { source: `models:/${path}`, model_id: path } : undefined;
}

function artifactsOf(run: Data, { path }: Registration): Data {
  const root = runRootOf(run);
  if (root === undefined)
    throw new RestProblem(
      refused('It is not known where the files of this run are.', 'Register it in MLflow itself.'),
    );
  if (path === '') return { source: root };
  if (!isBelow(path) || /[?#]/.test(path))
    throw new RestProblem(
      refused(`"${path}" is no folder of the run's files.`, 'Choose one from the list of its files.'),
    );
  return { source: `${root}/${path}` };
}
