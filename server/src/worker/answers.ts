import { setImmediate } from 'node:timers/promises';
import { ResponseError } from 'vscode-jsonrpc/node';
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc/node';
import type { Answer } from '../engine/evidence/source.ts';
import type { RequestDefinition } from '../protocol/definition.ts';
import {
  getHistory,
  getRun,
  listExperiments,
  listModels,
  listOrigins,
  listRuns,
  listVersions,
} from '../protocol/tracking.ts';
import type { MlflowSource } from '../sources/mlflow/index.ts';
import type { Sources } from './sources.ts';

/** The language-server protocol's code for a request that was cancelled. */
const requestCancelled = -32800;

/** Answers the requests of the tracking protocol from the sources. */
export function bindAnswers(connection: MessageConnection, sources: Sources): void {
  const bind = <P extends { readonly source: string }, T>(
    definition: RequestDefinition<P, Answer<T>>,
    read: (source: MlflowSource, params: P) => Answer<T>,
  ): void => {
    connection.onRequest(definition.method, async (params: P, token: CancellationToken) => {
      await notCancelled(token);
      return sources.read(params.source, (source) => read(source, params));
    });
  };
  bind(listExperiments, (source, params) => source.experiments(params));
  bind(listRuns, (source, params) => source.runs(params));
  bind(getRun, (source, params) => source.run(params.run));
  bind(listOrigins, (source) => source.origins());
  bind(getHistory, (source, params) => source.history(params));
  bind(listModels, (source, params) => source.models(params));
  bind(listVersions, (source, params) => source.versions(params));
}

/** A read cannot be stopped, so messages that wait are let in before it begins. Throws where one cancels it. */
async function notCancelled(token: CancellationToken): Promise<void> {
  await setImmediate();
  if (token.isCancellationRequested) throw new ResponseError(requestCancelled, 'The request was cancelled.');
}
