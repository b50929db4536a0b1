import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** How long an answer may take before the measurement is given up, in milliseconds. */
const patience = 180_000;

/** A language server in its own process, spoken to over stdio as an editor does. */
export class LanguageServer {
  #process;
  #connection;
  /** Whether diagnostics are asked for; a server that cannot be asked publishes them. */
  #pulls = false;
  #published = () => undefined;
  #folder;
  #settings;

  constructor({ command, folder, settings }) {
    this.#folder = folder;
    this.#settings = settings;
    this.#process = spawn(process.execPath, command, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.#connection.onRequest((method, params) => this.#answer(method, params));
    this.#connection.onNotification('textDocument/publishDiagnostics', (params) => this.#published(params));
    this.#connection.onNotification(() => undefined);
    this.#connection.onError(() => undefined);
    this.#connection.listen();
  }

  async start() {
    const uri = pathToFileURL(this.#folder).href;
    const { capabilities } = await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: clientCapabilities,
      initializationOptions: { trusted: true },
    });
    this.#pulls = capabilities.diagnosticProvider !== undefined;
    this.notify('initialized', {});
    this.notify('workspace/didChangeConfiguration', { settings: this.#settings });
  }

  /** Sends a notification and waits for the diagnostics that it leads to. */
  async diagnosticsAfter(uri, method, params) {
    if (this.#pulls) {
      this.notify(method, params);
      return (await this.request('textDocument/diagnostic', { textDocument: { uri } })).items;
    }
    const published = new Promise((resolve) => {
      this.#published = (message) => {
        if (isOf(message, uri)) resolve(message.diagnostics);
      };
    });
    this.notify(method, params);
    return await within(published, 'diagnostics');
  }

  notify(method, params) {
    void this.#connection.sendNotification(method, params);
  }

  request(method, params) {
    return within(this.#connection.sendRequest(method, params), method);
  }

  /** Resident memory in MB, now and at most; undefined where the system does not tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
      return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
    } catch {
      return { now: undefined, most: undefined };
    }
  }

  async stop() {
    const closed = new Promise((resolve) => this.#process.once('close', resolve));
    const ended = this.#connection
      .sendRequest('shutdown')
      .then(() => this.#connection.sendNotification('exit'));
    await Promise.race([ended.then(() => closed), new Promise((resolve) => setTimeout(resolve, 5_000))]);
    this.#connection.dispose();
    this.#process.kill('SIGKILL');
    await closed;
  }

  #answer(method, params) {
    if (method === 'workspace/configuration')
      return params.items.map(({ section }) => this.#section(section));
    if (method === 'workspace/workspaceFolders')
      return [{ uri: pathToFileURL(this.#folder).href, name: 'bench' }];
    return null;
  }

  #section(name) {
    if (name === undefined) return this.#settings;
    return name.split('.').reduce((value, key) => value?.[key], this.#settings) ?? null;
  }
}

const clientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

function isOf(message, uri) {
  return decodeURIComponent(message.uri) === decodeURIComponent(uri);
}

async function within(promise, what) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no ${what} within ${patience / 1000} s`)), patience).unref();
  });
  return await Promise.race([promise, late]);
}
