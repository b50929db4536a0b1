import type { Connection } from 'vscode-languageserver/node';
import { readBands, readNewPoints, readSeries } from '../../protocol/series.ts';
import { onRequest } from '../request.ts';
import type { Tracking } from '../tracking.ts';

/** assay/series, assay/series/new, assay/series/bands */
export function registerSeries(connection: Connection, tracking: Tracking): void {
  onRequest(connection, readSeries, (params, cancel) => tracking.ask(readSeries, params, cancel));
  onRequest(connection, readNewPoints, (params, cancel) => tracking.ask(readNewPoints, params, cancel));
  onRequest(connection, readBands, (params, cancel) => tracking.ask(readBands, params, cancel));
}
