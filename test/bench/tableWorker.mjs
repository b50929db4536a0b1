import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { repository } from '../setup/install.mjs';

/** The worker of the product with one store, asked as the language server asks it. Needs dist/worker.js. */
export class TableWorker {
  #child;
  #connection;
  #settled = new Map();

  constructor(path) {
    this.#child = fork(join(repository, 'dist', 'worker.js'), [], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#connection = createMessageConnection(
      new IPCMessageReader(this.#child),
      new IPCMessageWriter(this.#child),
    );
    this.#connection.onNotification('assay/table/changed', (head) => {
      if (head.reading === undefined) this.#settled.get(head.table)?.(head);
    });
    this.#connection.listen();
    const place = { kind: 'mlflow-file', id: 'store', label: 'mlflow.db', path, workspace: path };
    const network = { proxy: undefined, noProxy: '', certificates: [], isStrict: true };
    void this.#connection.sendNotification('assay/worker/setPlaces', {
      places: [place],
      grants: [],
      network,
    });
  }

  get pid() {
    return this.#child.pid;
  }

  /** The table's head when all that the query takes is read. */
  async query(table, query) {
    const told = new Promise((resolve) => this.#settled.set(table, resolve));
    const asked = {
      scopes: [{ source: 'store', experiment: '1' }],
      lifecycle: 'active',
      filter: '',
      sort: [],
      nested: false,
    };
    const answer = await this.#ask('assay/table/query', { table, ...asked, ...query });
    const head = answer.reading === undefined ? answer : await told;
    if (head.filterProblem !== undefined || head.missing.length > 0) throw new Error(JSON.stringify(head));
    return head;
  }

  window(table, from, count, columns) {
    return this.#ask('assay/table/window', { table, version: 0, from, count, columns });
  }

  close(table) {
    void this.#connection.sendNotification('assay/table/close', { table });
  }

  stop() {
    this.#connection.dispose();
    this.#child.kill();
  }

  async #ask(method, params) {
    const answer = await this.#connection.sendRequest(method, params);
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value;
  }
}
