import type { RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { Server } from '../server/server.ts';

/** Asks the server what has no parameters once, and keeps the answer until it is said to be another. */
export class AskOnce implements Pick<Server, 'ask'> {
  readonly #server: Pick<Server, 'ask'>;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(server: Pick<Server, 'ask'>) {
    this.#server = server;
  }

  ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R> {
    // What is kept under a method was answered to it.
    const kept = this.#answers.get(definition.method) as Promise<R> | undefined;
    if (kept !== undefined) return kept;
    const asked = this.#server.ask(definition, params);
    this.#answers.set(definition.method, asked);
    asked.catch(() => this.#answers.delete(definition.method));
    return asked;
  }

  forget(): void {
    this.#answers.clear();
  }
}
