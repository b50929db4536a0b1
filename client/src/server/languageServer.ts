import { EventEmitter, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { NotificationDefinition, RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { Health } from '../../../server/src/protocol/project.ts';
import type { ClientOptions } from './languageClient.ts';
import type { Registration, Server } from './server.ts';

/**
 * The language server of this window, in a process of its own. The code that speaks with it is loaded when the
 * extension's activation is over, for it takes longer than all the rest.
 */
export class LanguageServer implements Server, Disposable {
  readonly #options: ClientOptions;
  readonly #health = new EventEmitter<Health>();
  readonly #sources = new EventEmitter<{ readonly source?: string }>();
  readonly #starting = new EventEmitter<void>();
  readonly #heard = new Map<string, Set<(params: unknown) => void>>();
  readonly #client: Promise<LanguageClient>;
  readonly onHealth = this.#health.event;
  readonly onSourcesChanged = this.#sources.event;
  /** The server begins to start, after a crash too. */
  readonly onStarting = this.#starting.event;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#client = this.#load();
  }

  start(): void {
    this.#client
      .then((client) => client.start())
      .catch((error: unknown) => this.#failed('did not start', error));
  }

  /** Ends the server where one runs, and starts it; crashes that were do not count any more. */
  async restart(): Promise<void> {
    const client = await this.#client;
    this.#options.errors.forget();
    if (client.isRunning()) await client.stop();
    this.start();
  }

  async ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R> {
    const client = await this.#client;
    return client.sendRequest<R>(definition.method, params);
  }

  tell<P>(definition: NotificationDefinition<P>, params: P): void {
    this.#client
      .then((client) => client.sendNotification(definition.method, params))
      .catch((error: unknown) => this.#failed(`was not told ${definition.method}`, error));
  }

  hear<P>({ method }: NotificationDefinition<P>, listener: (params: P) => void): Registration {
    const listeners = this.#heard.get(method) ?? this.#hearFirst(method);
    const heard = (params: unknown): void => listener(params as P);
    listeners.add(heard);
    return { dispose: () => listeners.delete(heard) };
  }

  dispose(): void {
    for (const event of [this.#health, this.#sources, this.#starting]) event.dispose();
    this.#client
      .then((client) => (client.isRunning() ? client.dispose() : undefined))
      .catch((error: unknown) => this.#failed('did not stop', error));
  }

  /** The language client keeps one listener for each method, so that one passes on to ours. */
  #hearFirst(method: string): Set<(params: unknown) => void> {
    const listeners = new Set<(params: unknown) => void>();
    this.#heard.set(method, listeners);
    this.#client
      .then((client) =>
        client.onNotification(method, (params: unknown) => {
          for (const listener of listeners) listener(params);
        }),
      )
      .catch((error: unknown) => this.#failed(`is not heard on ${method}`, error));
    return listeners;
  }

  async #load(): Promise<LanguageClient> {
    await new Promise<void>((resolve) => void setImmediate(resolve));
    const { createClient } = await import('./languageClient.ts');
    return createClient(this.#options, {
      onHealth: (health) => this.#health.fire(health),
      onSourcesChanged: (change) => this.#sources.fire(change),
      onStarting: () => this.#starting.fire(),
    });
  }

  #failed(what: string, error: unknown): void {
    this.#options.log.error(`The language server ${what}: ${String(error)}`);
  }
}
