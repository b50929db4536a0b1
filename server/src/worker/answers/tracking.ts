import type { MessageConnection } from 'vscode-jsonrpc/node';
import {
  getHistory,
  getRun,
  getWebAddress,
  listExperiments,
  listModels,
  listOrigins,
  listRuns,
  listVersions,
} from '../../protocol/tracking.ts';
import { getState, write } from '../../protocol/writes.ts';
import type { Sources } from '../sources.ts';
import { bindRead, notSupported } from './bind.ts';

/** Answers the requests about experiments, runs and models, and those that change them. */
export function bindTracking(connection: MessageConnection, sources: Sources): void {
  const bound = { connection, sources };
  bindRead(bound, getState, (source, _, token) => source.state(token));
  bindRead(bound, listExperiments, (source, params, token) => source.experiments(params, token));
  bindRead(bound, listRuns, (source, params, token) => source.runs(params, token));
  bindRead(bound, getRun, (source, params, token) => source.run(params.run, token));
  bindRead(bound, listOrigins, (source, _, token) => source.origins(token));
  bindRead(bound, getHistory, (source, params, token) => source.history(params, token));
  bindRead(bound, listModels, async (source, params, token) =>
    source.registry === undefined
      ? notSupported(source, 'list models')
      : source.registry.models(params, token),
  );
  bindRead(bound, listVersions, async (source, params, token) =>
    source.registry === undefined
      ? notSupported(source, 'list versions of models')
      : source.registry.versions(params, token),
  );
  bindRead(bound, getWebAddress, (source, { of }) => {
    const address = source.webAddress?.(of);
    return Promise.resolve(
      address === undefined
        ? notSupported(source, 'be opened in a browser')
        : { ok: true, value: { address }, readAt: Date.now() },
    );
  });
  bindRead(bound, write, async (source, params, token) =>
    source.writer === undefined
      ? notSupported(source, 'be changed from here')
      : source.writer.write(params.write, token),
  );
}
