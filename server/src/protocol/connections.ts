import type { Connection, Diagnosis, Grant, NetworkSettings } from '../engine/evidence/connection.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { NotificationDefinition, RequestDefinition } from './definition.ts';

/** The facts that the answers carry, for those who read the protocol and not the engine. */
export type {
  Connection,
  Credential,
  Diagnosis,
  Grant,
  NetworkSettings,
} from '../engine/evidence/connection.ts';

/** What the user said of addresses: which are his own, which may not be talked to, and which may, with what. */
export interface Connections {
  /** What the user added by hand in this workspace. */
  readonly added: readonly { readonly system: 'mlflow'; readonly url: string }[];
  /** Origins. */
  readonly refused: readonly string[];
  readonly grants: readonly Grant[];
  readonly network: NetworkSettings;
}

/** Every source that was found or named, whether or not it may be talked to. */
export const listConnections: RequestDefinition<null, readonly Connection[]> = {
  method: 'assay/connections',
};

/** The client tells what the user decided, instead of what was told before; again after each start of the server. */
export const setConnections: NotificationDefinition<Connections> = { method: 'assay/setConnections' };

/** What an address is: its origin as it is approved, as a person is to see it, or why it is none. */
export const describeAddress: RequestDefinition<
  { readonly url: string },
  | { readonly ok: true; readonly origin: string; readonly shown: string; readonly isSafe: boolean }
  | { readonly ok: false; readonly why: string }
> = { method: 'assay/describeAddress' };

/** Tries a source step by step; `source` is a connection's id. */
export const testConnection: RequestDefinition<{ readonly source: string }, Answer<Diagnosis>> = {
  method: 'assay/testConnection',
};

/** The server tells: connections came, went or were decided over. */
export const connectionsChanged: NotificationDefinition<null> = { method: 'assay/connectionsChanged' };
