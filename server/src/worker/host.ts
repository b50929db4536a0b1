import { CancellationTokenSource, type CancellationToken } from 'vscode-jsonrpc/node';
import type { Answer } from '../engine/evidence/source.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { NotificationDefinition, RequestDefinition } from '../protocol/definition.ts';
import { setPlaces, watchSources, type Answerable } from '../protocol/worker.ts';
import { startWorkerProcess } from './process.ts';
import type { WorkerProcess } from './process.ts';
import { StartBudget } from './startBudget.ts';

export interface TrackingWorkerOptions {
  /** The worker's script, `dist/worker.js`. */
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
  /** How long a read may take before it is stopped; a worker that does not heed that counts as hung and is ended. */
  readonly timeoutMs: number;
  /** A watched source has changed. */
  readonly onChange: (source: string) => void;
  /** The worker tells something that is not for us: it is passed on as it is. */
  readonly onNotice: (method: string, params: unknown) => void;
}

/** The first start, and three more in a minute. */
const mostStarts = 4;
const startSpanMs = 60_000;

/** How much longer a worker that was asked to stop is waited for, as a part of the time that it had. */
const grace = 0.1;

/** A read is tried again once when the worker died over it: it may have died over another one. */
const mostTries = 2;

/**
 * The worker as the language server sees it. The process starts with the first request or watch, is started again
 * when it died, and is given up for a while when it dies again and again: its requests then answer `internal`.
 */
export class TrackingWorker {
  readonly #options: TrackingWorkerOptions;
  readonly #budget: StartBudget;
  #answerable: Answerable = { places: [], grants: [], network: { proxy: undefined, noProxy: [] } };
  #watched: readonly string[] = [];
  #worker: WorkerProcess | undefined;
  #isDisposed = false;

  constructor(options: TrackingWorkerOptions) {
    this.#options = options;
    this.#budget = new StartBudget(options.clock, mostStarts, startSpanMs);
  }

  /** Names the sources that requests may ask for. Starts nothing. */
  setPlaces(answerable: Answerable): void {
    this.#answerable = answerable;
    if (this.#worker !== undefined) this.#introduce(this.#worker);
  }

  /** Names the sources whose changes are told. */
  watch(sources: readonly string[]): void {
    this.#watched = sources;
    if (this.#worker !== undefined) this.#notify(this.#worker, watchSources, { sources });
    else if (sources.length > 0) this.#start();
  }

  /** Asks the worker. Rejects only when `token` cancels the request. */
  async request<P, T>(
    definition: RequestDefinition<P, Answer<T>>,
    params: P,
    token: CancellationToken,
  ): Promise<Answer<T>> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const answer = await this.#try(definition, params, token, tooLong(this.#options.timeoutMs));
      if (answer !== undefined) return answer;
    }
    return { ok: false, problem: this.#isDisposed ? closed : died };
  }

  /** Asks the worker to change something: once, whatever comes of it. Rejects only when `token` cancels. */
  async change<P, T>(
    definition: RequestDefinition<P, Answer<T>>,
    params: P,
    token: CancellationToken,
  ): Promise<Answer<T>> {
    const notDone = { ok: false, problem: notKnown } as const;
    return (await this.#try(definition, params, token, notDone)) ?? notDone;
  }

  /** Tells the worker something, where there is one. */
  tell<P>(definition: NotificationDefinition<P>, params: P): void {
    if (this.#worker !== undefined) this.#notify(this.#worker, definition, params);
  }

  /** Ends the worker; later requests are not answered. */
  dispose(): void {
    this.#isDisposed = true;
    this.#watched = [];
    this.#worker?.kill();
  }

  /** Asks once; `late` is told of what took too long. Undefined where no worker could be started or it died over it. */
  async #try<P, T>(
    definition: RequestDefinition<P, Answer<T>>,
    params: P,
    token: CancellationToken,
    late: Answer<never>,
  ): Promise<Answer<T> | undefined> {
    const worker = this.#worker ?? this.#start();
    if (worker === undefined) return undefined;
    const asked = new Asked(token, this.#options.timeoutMs, () => worker.kill());
    const lateOr = <V>(other: V): V | Answer<never> =>
      asked.isLate && this.#worker === worker ? late : other;
    try {
      const answer = await worker.connection.sendRequest<Answer<T>>(definition.method, params, asked.token);
      return answer.ok ? answer : lateOr(answer);
    } catch (error) {
      if (token.isCancellationRequested) throw error;
      this.#options.log.warn(`${definition.method} was not answered: ${String(error)}`);
      return lateOr(undefined);
    } finally {
      asked.dispose();
    }
  }

  #start(): WorkerProcess | undefined {
    if (this.#isDisposed || !this.#budget.take()) return undefined;
    const { path, log, onChange, onNotice } = this.#options;
    const worker = startWorkerProcess({
      path,
      log,
      onChange,
      onNotice,
      onEnd: (ended) => this.#ended(ended),
    });
    this.#worker = worker;
    this.#introduce(worker);
    return worker;
  }

  #ended(worker: WorkerProcess): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    if (this.#watched.length > 0) this.#start();
  }

  #introduce(worker: WorkerProcess): void {
    this.#notify(worker, setPlaces, this.#answerable);
    this.#notify(worker, watchSources, { sources: this.#watched });
  }

  #notify<P>(worker: WorkerProcess, definition: NotificationDefinition<P>, params: P): void {
    worker.connection
      .sendNotification(definition.method, params)
      .catch((error: unknown) =>
        this.#options.log.warn(`${definition.method} was not heard: ${String(error)}`),
      );
  }
}

/** A request with its end: it is stopped when its time is over, and what does not heed that is ended. */
class Asked {
  readonly #stop = new CancellationTokenSource();
  readonly #timers: readonly NodeJS.Timeout[];
  readonly #leaves: { dispose(): void };
  isLate = false;

  constructor(token: CancellationToken, timeoutMs: number, kill: () => void) {
    this.#leaves = token.onCancellationRequested(() => this.#stop.cancel());
    if (token.isCancellationRequested) this.#stop.cancel();
    const giveUp = (): void => {
      this.isLate = true;
      this.#stop.cancel();
    };
    this.#timers = [setTimeout(giveUp, timeoutMs), setTimeout(kill, timeoutMs * (1 + grace))];
  }

  get token(): CancellationToken {
    return this.#stop.token;
  }

  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#leaves.dispose();
    this.#stop.dispose();
  }
}

function tooLong(timeoutMs: number): Answer<never> {
  const problem = {
    reason: 'timeout',
    message: `It was not read to its end within ${Math.round(timeoutMs / 1000)} s.`,
    action: 'Ask for less, or try again when the server is quicker.',
  } as const;
  return { ok: false, problem };
}

const died = {
  reason: 'internal',
  message: 'The process that reads the stores ended more often than it is started again.',
  action: 'Try again in a minute; the log of Assay says what it met.',
} as const;

const notKnown = {
  reason: 'internal',
  message: 'The change was begun, and not answered to its end: nobody knows whether it was done.',
  action: 'Refresh and look before you try again.',
} as const;

const closed = {
  reason: 'internal',
  message: 'Assay is closing.',
  action: 'Open the window again.',
} as const;
