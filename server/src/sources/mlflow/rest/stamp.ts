import { HttpError } from '../../../ports/http.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { Call, RestClient } from './client.ts';
import { RestProblem } from './problems.ts';

/** How long an answer counts, and how long nobody is asked where there was none. */
const restMs = 10_000;
const restOfFailureMs = 60_000;

/** What of a server is looked at: nothing else is asked for. */
export interface Looked {
  /** The experiments whose runs were read last, newest first. */
  readonly experiments: Set<string>;
  hasExperiments: boolean;
  hasModels: boolean;
  hasNoRegistry: boolean;
}

/** How many experiments are watched, and how many of their newest runs. */
const mostExperiments = 10;
const mostRuns = 10;

/** Notes that the runs of an experiment are looked at. */
export function lookAt({ experiments }: Looked, experiment: string): void {
  experiments.delete(experiment);
  experiments.add(experiment);
  const [oldest] = experiments;
  if (experiments.size > mostExperiments && oldest !== undefined) experiments.delete(oldest);
}

/**
 * Tells whether what is looked at has changed, by one small request in ten seconds: the newest runs, the experiments
 * and the models in turn, those only that somebody looked at.
 */
export class Stamp {
  readonly #client: RestClient;
  readonly #looked: Looked;
  readonly #answers = new Map<string, string>();
  #changes = 0;
  #turn = 0;
  #restUntil = 0;

  constructor(client: RestClient, looked: Looked) {
    this.#client = client;
    this.#looked = looked;
  }

  async read(cancel: Cancel): Promise<string | undefined> {
    const calls = callsFor(this.#looked);
    const call = calls[this.#turn % Math.max(1, calls.length)];
    const now = this.#client.clock.now();
    if (call === undefined || now < this.#restUntil) return String(this.#changes);
    this.#turn += 1;
    this.#restUntil = now + restMs;
    try {
      this.#take(
        JSON.stringify(call.body ?? call.query),
        JSON.stringify(await this.#client.ask(call, cancel)),
      );
      return String(this.#changes);
    } catch (error) {
      if (!(error instanceof RestProblem || error instanceof HttpError)) throw error;
      this.#restUntil = now + restOfFailureMs;
      return undefined;
    }
  }

  #take(question: string, said: string): void {
    const before = this.#answers.get(question);
    if (before !== undefined && before !== said) this.#changes += 1;
    if (this.#answers.size > 50) this.#answers.clear();
    this.#answers.set(question, said);
  }
}

function callsFor({ experiments, hasExperiments, hasModels }: Looked): readonly Call[] {
  const newest = { max_results: mostRuns, run_view_type: 'ALL', order_by: ['attributes.start_time DESC'] };
  const runs: Call = {
    method: 'POST',
    path: 'runs/search',
    body: { ...newest, experiment_ids: [...experiments].sort() },
    isRead: true,
  };
  const changed = { max_results: mostRuns, order_by: ['last_update_time DESC'] };
  const list: Call = { method: 'POST', path: 'experiments/search', body: changed, isRead: true };
  const models: Call = {
    method: 'GET',
    path: 'registered-models/search',
    query: { max_results: mostRuns, order_by: ['last_updated_timestamp DESC'] },
  };
  return [
    ...(experiments.size > 0 ? [runs] : []),
    ...(hasExperiments ? [list] : []),
    ...(hasModels ? [models] : []),
  ];
}
