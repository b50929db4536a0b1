import type { Connection } from 'vscode-languageserver/node';
import { listArtifacts, listPlots, readArtifact, readPlot } from '../../protocol/artifacts.ts';
import { onRequest } from '../request.ts';
import type { Tracking } from '../tracking.ts';

/** assay/artifacts, assay/artifact, assay/plots, assay/plot */
export function registerArtifacts(connection: Connection, tracking: Tracking): void {
  onRequest(connection, listArtifacts, (params, cancel) => tracking.ask(listArtifacts, params, cancel));
  onRequest(connection, readArtifact, (params, cancel) => tracking.ask(readArtifact, params, cancel));
  onRequest(connection, listPlots, (params, cancel) => tracking.ask(listPlots, params, cancel));
  onRequest(connection, readPlot, (params, cancel) => tracking.ask(readPlot, params, cancel));
}
