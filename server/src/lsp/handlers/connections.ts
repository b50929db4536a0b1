import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Diagnosis } from '../../engine/evidence/connection.ts';
import type { Answer } from '../../engine/evidence/source.ts';
import {
  describeAddress,
  listConnections,
  setConnections,
  testConnection,
  type Connections,
} from '../../protocol/connections.ts';
import { originOf } from '../../sources/connections/origin.ts';
import type { Places } from '../places.ts';
import { onRequest } from '../request.ts';
import type { Tracking } from '../tracking.ts';

/** assay/connections, assay/setConnections, assay/describeAddress, assay/testConnection */
export function registerConnections(connection: Connection, places: Places, tracking: Tracking): void {
  onRequest(connection, listConnections, () => places.connections);
  onRequest(connection, describeAddress, ({ url }) => originOf(url));
  connection.onNotification(setConnections.method, (said: Connections) => places.say(said));
  onRequest(
    connection,
    testConnection,
    ({ source }, cancel: CancellationToken) =>
      notApproved(source, places) ?? tracking.ask(testConnection, { source }, cancel),
  );
}

/** An address that the user has not approved is not talked to, not even to try it. */
function notApproved(source: string, places: Places): Answer<Diagnosis> | undefined {
  const named = places.connections.find(({ id }) => id === source);
  if (named?.approval !== 'open' && named?.approval !== 'refused') return undefined;
  const problem = {
    reason: 'not-approved',
    message: `${named.origin ?? named.label} may not be talked to: you have not approved it.`,
    action: 'Approve it first.',
  } as const;
  return { ok: false, problem };
}
