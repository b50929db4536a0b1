import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { Diagnostic } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';

const repository = join(import.meta.dirname, '..', '..');
const patience = 10_000;

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A language client without an editor: speaks with `assay lsp --stdio` as the build made it. */
export class LanguageClient {
  readonly #process: ChildProcess;
  readonly connection: MessageConnection;
  readonly #published: Published[] = [];
  readonly #notified: { readonly method: string; readonly params: unknown }[] = [];
  readonly #waiting = new Set<() => void>();

  constructor() {
    this.#process = spawn(process.execPath, [join(repository, 'dist/cli.js'), 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error('the server has no pipes');
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      this.#published.push(params);
      this.#wake();
    });
    this.connection.onNotification((method: string, params: unknown) => {
      this.#notified.push({ method, params });
      this.#wake();
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', () => [this.settings]);
    this.connection.listen();
  }

  /** What the server gets when it asks for the section `assay`. */
  settings: unknown = {};

  /** What the client can do besides; findings are asked for if it says so. */
  capabilities: object = {};

  /** Starts a session on a folder. */
  async start(folder: string, trusted = true): Promise<void> {
    const uri = URI.file(folder).toString();
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'test' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true }, ...this.capabilities },
      initializationOptions: { trusted, ruleLink: 'test:rule/' },
    });
    await this.connection.sendNotification('initialized', {});
  }

  async open(uri: string, text: string, languageId = 'yaml'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, version: number, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** The first diagnostics of a file, already here or still to come, that satisfy a condition. */
  diagnostics(
    uri: string,
    satisfies: (published: Published) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    return this.#until(
      () => this.#published.findLast((one) => one.uri === uri && satisfies(one))?.diagnostics,
      `diagnostics of ${uri}; so far: ${JSON.stringify(this.#published)}`,
    );
  }

  /** The first notification of a method, already here or still to come, that satisfies a condition. */
  notification<P>(method: string, satisfies: (params: P) => boolean = () => true): Promise<P> {
    return this.#until(
      () =>
        this.#notified
          .map((one) => (one.method === method ? (one.params as P) : undefined))
          .findLast((params): params is P & {} => params !== undefined && satisfies(params)),
      `notification ${method}`,
    );
  }

  /** How many times findings were sent. */
  get publishedCount(): number {
    return this.#published.length;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    await new Promise((resolve) => this.#process.once('exit', resolve));
  }

  async #until<T>(look: () => T | undefined, what: string): Promise<T> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`no ${what} within ${patience} ms`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.#waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
