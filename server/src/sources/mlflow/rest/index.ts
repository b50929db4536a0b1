import type { Source } from '../../../engine/evidence/contract.ts';
import { answer } from './answer.ts';
import { RestClient, type RestOptions } from './client.ts';
import { readHistory } from './history.ts';
import { readState } from './state.ts';
import { readExperiments, readOrigins, readRun, readRuns } from './tracking.ts';

export type { RestOptions } from './client.ts';

/** A tracking server of MLflow, asked over its REST API. */
export function createMlflowRestSource(options: RestOptions): Source {
  const { info, clock } = options;
  const client = new RestClient(options);
  return {
    info,
    state: (cancel) => answer(clock, () => readState(client, info, cancel)),
    stamp: () => Promise.resolve(undefined),
    experiments: (request, cancel) => answer(clock, () => readExperiments(client, request, cancel)),
    runs: (request, cancel) => answer(clock, () => readRuns(client, request, cancel)),
    run: (id, cancel) => answer(clock, () => readRun(client, id, cancel)),
    origins: (cancel) => answer(clock, () => readOrigins(client, cancel)),
    history: (request, cancel) => answer(clock, () => readHistory(client, request, cancel)),
  };
}
