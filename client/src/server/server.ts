import type { NotificationDefinition, RequestDefinition } from '../../../server/src/protocol/definition.ts';

/** The language server, as the parts of the client see it. */
export interface Server {
  /** Asks and waits; before the server has started, for that too. Rejects where there is no server any more. */
  ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R>;
  /** Listens to what the server tells, over restarts of it. */
  on<P>(definition: NotificationDefinition<P>, listener: (params: P) => void): { dispose(): void };
}
