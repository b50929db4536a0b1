import type { CancellationToken } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Answer, SourceInfo, Unavailable } from '../engine/evidence/source.ts';
import type { RequestDefinition } from '../protocol/definition.ts';
import { findMlflowStores, isStoreName } from '../sources/mlflow/discover.ts';
import type { TrackingWorker } from '../worker/host.ts';
import type { Session } from './session.ts';

export interface TrackingOptions {
  readonly session: Session;
  readonly worker: TrackingWorker;
  /** The sources of the workspace are others than before. */
  readonly onSources: () => void;
}

/** The tracking stores of the workspace: finds them among its files and passes questions on to the worker. */
export class Tracking {
  readonly #options: TrackingOptions;
  #sources: readonly SourceInfo[] = [];
  /** Whether someone looks: until then no process is started to watch the stores. */
  #isAsked = false;

  constructor(options: TrackingOptions) {
    this.#options = options;
    options.session.onFiles((uris) => {
      if (uris.length === 0 || uris.some(isStoreName)) this.#find();
    });
  }

  get sources(): readonly SourceInfo[] {
    return this.#sources;
  }

  /** Asks the worker; in a workspace without trust no process is started. */
  async ask<P, T>(
    definition: RequestDefinition<P, Answer<T>>,
    params: P,
    cancel: CancellationToken,
  ): Promise<Answer<T>> {
    if (!this.#options.session.trusted) return { ok: false, problem: notTrusted };
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.#watch();
    }
    return this.#options.worker.request(definition, params, cancel);
  }

  #watch(): void {
    this.#options.worker.watch(this.#sources.map(({ id }) => id));
  }

  #find(): void {
    const { session, worker, onSources } = this.#options;
    const files = [...session.index.files()];
    const found = session.roots().flatMap((root) =>
      findMlflowStores(
        root,
        files.filter((uri) => session.index.rootOf(uri) === root),
      ),
    );
    if (JSON.stringify(found) === JSON.stringify(this.#sources)) return;
    this.#sources = found;
    worker.setStores(
      found.map(({ id, location, label }) => ({ id, path: URI.parse(location).fsPath, name: label })),
    );
    if (this.#isAsked) this.#watch();
    onSources();
  }
}

const notTrusted: Unavailable = {
  reason: 'not-trusted',
  message: 'This workspace is not trusted, so its tracking stores are not read.',
  action: 'Trust the workspace to see its runs and models.',
};
