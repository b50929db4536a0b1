import type { Connection, Diagnosis, Grant, NetworkSettings } from '../engine/evidence/connection.ts';
import type { NotificationDefinition, RequestDefinition } from './definition.ts';

export const listConnections: RequestDefinition<null, readonly Connection[]> = {
  method: 'assay/connections',
};
export const setConnections: NotificationDefinition<{
  readonly added: readonly { readonly system: 'mlflow'; readonly url: string }[];
  readonly refused: readonly string[];
  readonly grants: readonly Grant[];
  readonly network: NetworkSettings;
}> = { method: 'assay/setConnections' };
export const testConnection: RequestDefinition<{ readonly connection: string }, Diagnosis> = {
  method: 'assay/testConnection',
};
export const connectionsChanged: NotificationDefinition<null> = { method: 'assay/connectionsChanged' };
