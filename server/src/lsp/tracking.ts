import type { CancellationToken } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { Answer, SourceInfo, Unavailable } from '../engine/evidence/source.ts';
import type { NotificationDefinition, RequestDefinition } from '../protocol/definition.ts';
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
    this.#asked();
    return this.#options.worker.request(definition, params, cancel);
  }

  /** Asks the worker to change something, once. */
  async change<P, T>(
    definition: RequestDefinition<P, Answer<T>>,
    params: P,
    cancel: CancellationToken,
  ): Promise<Answer<T>> {
    if (!this.#options.session.trusted) return { ok: false, problem: notTrusted };
    this.#asked();
    return this.#options.worker.change(definition, params, cancel);
  }

  /** Tells the worker something. */
  tell<P>(definition: NotificationDefinition<P>, params: P): void {
    this.#options.worker.tell(definition, params);
  }

  #asked(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#watch();
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
    worker.setPlaces(found.map((info) => placeOf(info, session.index.rootOf(info.location))));
    if (this.#isAsked) this.#watch();
    onSources();
  }
}

function placeOf({ id, label, location }: SourceInfo, root: string | undefined): SourcePlace {
  const path = URI.parse(location).fsPath;
  return {
    kind: 'mlflow-file',
    id,
    label,
    path,
    workspace: root === undefined ? path : URI.parse(root).fsPath,
  };
}

const notTrusted: Unavailable = {
  reason: 'not-trusted',
  message: 'This workspace is not trusted, so its tracking stores are not read.',
  action: 'Trust the workspace to see its runs and models.',
};
