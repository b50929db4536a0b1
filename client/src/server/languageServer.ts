import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { env, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { NotificationDefinition, RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { InitializationOptions } from '../../../server/src/protocol/project.ts';
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

  on<P>(definition: NotificationDefinition<P>, listener: (params: P) => void): Disposable {
    return this.#client.onNotification(definition.method, listener);
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
