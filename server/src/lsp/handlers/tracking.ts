import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Answer } from '../../engine/evidence/source.ts';
import type { RequestDefinition } from '../../protocol/definition.ts';
import {
  getHistory,
  getRun,
  getWebAddress,
  listExperiments,
  listModels,
  listRuns,
  listSources,
  listVersions,
} from '../../protocol/tracking.ts';
import { getState, write } from '../../protocol/writes.ts';
import { onRequest } from '../request.ts';
import type { Tracking } from '../tracking.ts';

/** assay/state, assay/webAddress, assay/write, assay/sources, assay/experiments, assay/runs, assay/run, assay/history, assay/models, assay/versions */
export function registerTracking(connection: Connection, tracking: Tracking): void {
  onRequest(connection, listSources, () => tracking.sources);
  const pass = <P, T>(definition: RequestDefinition<P, Answer<T>>): void =>
    onRequest(connection, definition, (params: P, cancel: CancellationToken) =>
      tracking.ask(definition, params, cancel),
    );
  pass(listExperiments);
  pass(listRuns);
  pass(getRun);
  pass(getHistory);
  pass(listModels);
  pass(listVersions);
  pass(getState);
  pass(getWebAddress);
  onRequest(connection, write, (params, cancel) => tracking.change(write, params, cancel));
}
