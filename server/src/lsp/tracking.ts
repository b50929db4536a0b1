import type { CancellationToken } from 'vscode-languageserver/node';
import { infoOf } from '../compose/discover.ts';
import type { Answer, SourceInfo, Unavailable } from '../engine/evidence/source.ts';
import type { NotificationDefinition, RequestDefinition } from '../protocol/definition.ts';
import type { TrackingWorker } from '../worker/host.ts';
import type { Places } from './places.ts';
import type { Session } from './session.ts';

export interface TrackingOptions {
  readonly session: Session;
  readonly worker: TrackingWorker;
  readonly places: Places;
  /** The sources of the workspace are others than before. */
  readonly onSources: () => void;
}

/** The sources of the workspace, and how they are asked: by the worker, in a workspace that the user trusts. */
export class Tracking {
  readonly #options: TrackingOptions;
  #sources: readonly SourceInfo[] = [];
  /** Whether someone looks: until then no process is started to watch the sources. */
  #isAsked = false;

  constructor(options: TrackingOptions) {
    this.#options = options;
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
    return this.#ifTrusted((worker) => worker.request(definition, params, cancel));
  }

  /** Asks the worker to change something, once. */
  async change<P, T>(
    definition: RequestDefinition<P, Answer<T>>,
    params: P,
    cancel: CancellationToken,
  ): Promise<Answer<T>> {
    return this.#ifTrusted((worker) => worker.change(definition, params, cancel));
  }

  /** Tells the worker something. */
  tell<P>(definition: NotificationDefinition<P>, params: P): void {
    this.#options.worker.tell(definition, params);
  }

  /** Other sources were found or named, or may be talked to by now. */
  placesChanged(): void {
    const { worker, places, onSources } = this.#options;
    const { grants, network } = places.said;
    worker.setPlaces({ places: places.places, grants, network });
    const found = places.places.map(infoOf);
    if (JSON.stringify(found) === JSON.stringify(this.#sources)) return;
    this.#sources = found;
    if (this.#isAsked) this.#watch();
    onSources();
  }

  async #ifTrusted<T>(run: (worker: TrackingWorker) => Promise<Answer<T>>): Promise<Answer<T>> {
    const { session, worker } = this.#options;
    if (!session.trusted) return { ok: false, problem: notTrusted };
    this.#asked();
    return run(worker);
  }

  #asked(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#watch();
  }

  #watch(): void {
    this.#options.worker.watch(this.#sources.map(({ id }) => id));
  }
}

const notTrusted: Unavailable = {
  reason: 'not-trusted',
  message: 'This workspace is not trusted, so its tracking stores are not read.',
  action: 'Trust the workspace to see its runs and models.',
};
