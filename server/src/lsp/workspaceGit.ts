import { URI } from 'vscode-uri';
import type { Repositories } from '../engine/compare/code.ts';
import { nodeProcesses } from '../platform/process.ts';
import { openRepositories } from '../platform/repositories.ts';
import type { Log } from '../ports/log.ts';
import type { Session } from './session.ts';

/** The Git repositories of the workspace: opened when they are first asked for, and only where the user trusts it. */
export class WorkspaceGit {
  readonly #session: Session;
  readonly #log: Log;
  #folders = '';
  #opened: Promise<Repositories> | undefined;

  constructor(session: Session, log: Log) {
    this.#session = session;
    this.#log = log;
  }

  /** The repositories that the folders of the workspace lie in. */
  async get(): Promise<Repositories> {
    if (!this.#session.trusted) return notTrusted;
    const folders = this.#session.roots().map((root) => URI.parse(root).fsPath);
    const key = JSON.stringify(folders);
    if (this.#opened === undefined || this.#folders !== key) {
      this.#folders = key;
      this.#opened = openRepositories({ folders, process: nodeProcesses, log: this.#log });
    }
    const opened = await this.#opened;
    // A repository may be made later: none is looked for again.
    if (opened.histories.length === 0) this.#opened = undefined;
    return opened;
  }
}

const notTrusted: Repositories = {
  histories: [],
  whyNone: 'This workspace is not trusted, so Git is not started: trust it to see code.',
};
