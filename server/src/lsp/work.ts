import { CancellationTokenSource, type CancellationToken } from 'vscode-languageserver/node';
import type { Answer } from '../engine/evidence/source.ts';
import type { Clock } from '../ports/clock.ts';
import type { Work } from '../protocol/work.ts';

export interface WorksOptions {
  readonly clock: Clock;
  readonly tell: (work: Work) => void;
  /** How long a read may take before it is told. */
  readonly patienceMs: number;
}

/** A read of a source: what is read, in a person's words, and what makes it the same as another one. */
export interface WorkPlace {
  readonly source: string;
  readonly what: string;
  readonly key: string;
}

interface Running<T> {
  readonly work: string;
  readonly answer: Promise<Answer<T>>;
  readonly stop: CancellationTokenSource;
  askers: number;
}

/**
 * The reads that go on: the same one never runs twice at once for a source, one that takes long is told and can be
 * stopped by a person, and one that nobody waits for any more stops by itself.
 */
export class Works {
  readonly #options: WorksOptions;
  readonly #running = new Map<string, Running<unknown>>();
  #count = 0;

  constructor(options: WorksOptions) {
    this.#options = options;
  }

  /** Reads, or joins who reads the same. Rejects where `cancel` asks for it. */
  async run<T>(
    place: WorkPlace,
    cancel: CancellationToken,
    read: (cancel: CancellationToken) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    const key = `${place.source} ${place.key}`;
    // Who asks the same is answered the same, so that what runs under a key has one type.
    const running = (this.#running.get(key) as Running<T> | undefined) ?? this.#start(key, place, read);
    running.askers += 1;
    const leaves = cancel.onCancellationRequested(() => {
      running.askers -= 1;
      if (running.askers === 0) running.stop.cancel();
    });
    try {
      return await running.answer;
    } finally {
      leaves.dispose();
    }
  }

  /** A person does not want to wait any longer. */
  cancel(work: string): void {
    for (const running of this.#running.values()) if (running.work === work) running.stop.cancel();
  }

  #start<T>(
    key: string,
    place: WorkPlace,
    read: (cancel: CancellationToken) => Promise<Answer<T>>,
  ): Running<T> {
    this.#count += 1;
    const work = `read ${this.#count}`;
    const stop = new CancellationTokenSource();
    const told = this.#tellLater(work, place);
    // Who reads may be stuck, and is not waited for once a person has had enough.
    const stopped = new Promise<Answer<T>>((resolve) => {
      stop.token.onCancellationRequested(() => resolve(cancelled(place.what)));
    });
    const answer = Promise.race([read(stop.token), stopped])
      .catch((error: unknown): Answer<T> => {
        if (stop.token.isCancellationRequested) return cancelled(place.what);
        throw error;
      })
      .finally(() => {
        this.#running.delete(key);
        told.end();
        stop.dispose();
      });
    const running: Running<T> = { work, answer, stop, askers: 0 };
    this.#running.set(key, running);
    return running;
  }

  /** Says that it goes on, once it took long, and then that it has ended. */
  #tellLater(work: string, { source, what }: WorkPlace): { end(): void } {
    const { clock, tell, patienceMs } = this.#options;
    const since = clock.now();
    let isTold = false;
    const say = (ended: boolean): void => tell({ work, source, what, done: 0, of: undefined, since, ended });
    const timer = setTimeout(() => {
      isTold = true;
      say(false);
    }, patienceMs);
    return {
      end() {
        clearTimeout(timer);
        if (isTold) say(true);
      },
    };
  }
}

function cancelled(what: string): { readonly ok: false; readonly problem: Problem } {
  return {
    ok: false,
    problem: {
      reason: 'cancelled',
      message: `Reading ${what} was cancelled.`,
      action: 'Refresh the view to read them again.',
    },
  };
}

type Problem = Extract<Answer<never>, { readonly ok: false }>['problem'];
