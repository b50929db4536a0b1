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
import { cancelWork, workChanged } from '../../protocol/work.ts';
import { systemClock } from '../../platform/clock.ts';
import { onRequest } from '../request.ts';
import type { Tracking } from '../tracking.ts';
import { Works } from '../work.ts';

/** A read that takes longer is told. */
const longWorkMs = 1000;

/** assay/state, assay/webAddress, assay/write, assay/sources, assay/experiments, assay/runs, assay/run, assay/history, assay/models, assay/versions */
export function registerTracking(connection: Connection, tracking: Tracking): void {
  onRequest(connection, listSources, () => tracking.sources);
  const works = new Works({
    clock: systemClock,
    patienceMs: longWorkMs,
    tell: (work) => void connection.sendNotification(workChanged.method, work),
  });
  connection.onNotification(cancelWork.method, ({ work }: { readonly work: string }) => works.cancel(work));
  const pass = <P extends { readonly source: string }, T>(
    definition: RequestDefinition<P, Answer<T>>,
    what: string,
  ): void =>
    onRequest(connection, definition, (params: P, cancel: CancellationToken) =>
      works.run(
        { source: params.source, what, key: `${definition.method} ${JSON.stringify(params)}` },
        cancel,
        (stop) => tracking.ask(definition, params, stop),
      ),
    );
  pass(listExperiments, 'experiments');
  pass(listRuns, 'runs');
  pass(getRun, 'a run');
  pass(getHistory, 'points of metrics');
  pass(listModels, 'models');
  pass(listVersions, 'versions');
  pass(getState, 'what the source can do');
  pass(getWebAddress, 'an address');
  onRequest(connection, write, (params, cancel) => tracking.change(write, params, cancel));
}
