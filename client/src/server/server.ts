import type { NotificationDefinition, RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { Health } from '../../../server/src/protocol/project.ts';

/** Ends a listening. */
export interface Registration {
  dispose(): void;
}

/** The language server, as the parts of the client see it. */
export interface Server {
  /** Asks and waits; before the server has started, for that too. Rejects where there is no server any more. */
  ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R>;
  /** The server tells how the project stands; over restarts of it too. */
  onHealth(listener: (health: Health) => void): Registration;
  /** The server tells that sources came or went, or what one holds has changed (it is then named). */
  onSourcesChanged(listener: (change: { readonly source?: string }) => void): Registration;
  /** Hears a notification of the server, over restarts of it too. */
  hear<P>(definition: NotificationDefinition<P>, listener: (params: P) => void): Registration;
  /** Tells the server something; one that does not run is told nothing. */
  tell<P>(definition: NotificationDefinition<P>, params: P): void;
}
