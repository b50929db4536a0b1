import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { env, EventEmitter, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { NotificationDefinition, RequestDefinition } from '../../../server/src/protocol/definition.ts';
import {
  healthChanged,
  type Health,
  type InitializationOptions,
} from '../../../server/src/protocol/project.ts';
import { sourcesChanged } from '../../../server/src/protocol/tracking.ts';
import type { ServerErrors } from '../serverErrors.ts';
import { documentSelector } from './documents.ts';
import type { Server } from './server.ts';

export interface LanguageServerOptions {
  /** The bundle of the language server. */
  readonly module: string;
  readonly log: LogOutputChannel;
  readonly errors: ServerErrors;
}

/** The language server of this window, in a process of its own. */
export class LanguageServer implements Server {
  readonly #client: LanguageClient;
  readonly #options: LanguageServerOptions;
  /** The client keeps one listener for each notification, so that more than one share it here. */
  readonly #health = new EventEmitter<Health>();
  readonly #sources = new EventEmitter<{ readonly source?: string }>();

  constructor(options: LanguageServerOptions) {
    this.#options = options;
    this.#client = new LanguageClient(
      'assay',
      'Assay',
      { module: options.module, transport: TransportKind.ipc },
      {
        documentSelector: [...documentSelector],
        initializationOptions: welcome,
        errorHandler: options.errors,
        initializationFailedHandler: (error) => this.#failed(error),
        outputChannel: options.log,
        traceOutputChannel: options.log,
      },
    );
    this.#client.onNotification(healthChanged.method, (health: Health) => this.#health.fire(health));
    this.#client.onNotification(sourcesChanged.method, (change: { readonly source?: string }) =>
      this.#sources.fire(change),
    );
  }

  start(): void {
    this.#client.start().catch((error: unknown) => this.#failed(error));
  }

  /** Ends the server where one runs, and starts it; crashes that were do not count any more. */
  async restart(): Promise<void> {
    this.#options.errors.forget();
    if (this.#client.state === State.Running) await this.#client.stop();
    this.start();
  }

  ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R> {
    return this.#client.sendRequest<R>(definition.method, params);
  }

  onHealth(listener: (health: Health) => void): Disposable {
    return this.#health.event(listener);
  }

  onSourcesChanged(listener: (change: { readonly source?: string }) => void): Disposable {
    return this.#sources.event(listener);
  }

  tell<P>(definition: NotificationDefinition<P>, params: P): void {
    this.#client
      .sendNotification(definition.method, params)
      .catch((error: unknown) =>
        this.#options.log.error(`${definition.method} was not sent: ${String(error)}`),
      );
  }

  /** Called when the server begins to start, after a crash too. */
  onStarting(listener: () => void): Disposable {
    return this.#client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) listener();
    });
  }

  async dispose(): Promise<void> {
    this.#health.dispose();
    this.#sources.dispose();
    if (this.#client.state === State.Running) await this.#client.dispose();
  }

  #failed(error: unknown): false {
    this.#options.log.error(`The language server did not start: ${String(error)}`);
    return false;
  }
}

/** Asked for anew at each start, for trust may have been granted in between. */
function welcome(): InitializationOptions {
  return { trusted: workspace.isTrusted, ruleLink: `${env.uriScheme}://assay-ml.assay/rule/` };
}
