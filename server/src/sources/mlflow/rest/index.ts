import type { Source } from '../../../engine/evidence/contract.ts';
import type { Ability, Answer } from '../../../engine/evidence/source.ts';
import { answer } from './answer.ts';
import { createArtifacts } from './artifacts.ts';
import { RestClient, type RestOptions } from './client.ts';
import { diagnose } from './diagnose.ts';
import { readHistory } from './history.ts';
import { createLive } from './live.ts';
import { readModels, readVersions } from './registry.ts';
import { RunHomes } from './runHomes.ts';
import { lookAt, Stamp, type Looked } from './stamp.ts';
import { readState } from './state.ts';
import { createTable } from './table.ts';
import { readExperiments, readOrigins, readRun, readRuns } from './tracking.ts';
import { webAddress } from './webAddress.ts';
import { createWriter, type Sleep } from './writer.ts';

export interface RestSourceOptions extends RestOptions {
  readonly sleep?: Sleep;
}

/** A tracking server of MLflow, asked over its REST API. */
export function createMlflowRestSource(options: RestSourceOptions): Source {
  const { info, clock, sleep = realSleep } = options;
  const client = new RestClient(options);
  const looked: Looked = {
    experiments: new Set(),
    hasExperiments: false,
    hasModels: false,
    hasNoRegistry: false,
  };
  const stamp = new Stamp(client, looked);
  const homes = new RunHomes();
  const table = createTable(client);
  const registry = async <T>(read: () => Promise<T>): Promise<Answer<T>> => {
    const answered = await answer(clock, read);
    // A server without this part is not asked for its changes, and offers none of its actions.
    looked.hasNoRegistry = !answered.ok && answered.problem.reason === 'not-supported';
    looked.hasModels = !looked.hasNoRegistry;
    return answered;
  };
  return {
    info,
    state: (cancel) =>
      answer(clock, async () => {
        const state = await readState(client, info, cancel);
        return looked.hasNoRegistry ? { ...state, abilities: state.abilities.filter(isApart) } : state;
      }),
    diagnose: (cancel) => answer(clock, () => diagnose(client, cancel)),
    stamp: (cancel) => stamp.read(cancel),
    experiments: (request, cancel) => {
      looked.hasExperiments = true;
      return answer(clock, () => readExperiments(client, request, cancel));
    },
    runs: (request, cancel) => {
      lookAt(looked, request.experiment);
      return answer(clock, async () => homes.learn(await readRuns(client, request, cancel)));
    },
    run: (id, cancel) => answer(clock, async () => homes.learnRun(await readRun(client, id, cancel))),
    origins: (cancel) => answer(clock, () => readOrigins(client, cancel)),
    history: (request, cancel) => answer(clock, () => readHistory(client, request, cancel)),
    registry: {
      models: (request, cancel) => registry(() => readModels(client, request, cancel)),
      versions: (request, cancel) => registry(() => readVersions(client, request, cancel)),
    },
    table: {
      ...table,
      base: async (experiment, lifecycle, cancel, onProgress) => {
        lookAt(looked, experiment);
        const columns = await table.base(experiment, lifecycle, cancel, onProgress);
        if (columns.ok) homes.learnIds(columns.value.ids, experiment);
        return columns;
      },
    },
    live: createLive(client),
    artifacts: createArtifacts(client),
    writer: createWriter(client, sleep),
    webAddress: (of) => webAddress(client.base, of, (run) => homes.of(run)),
  };
}

/** Whether an ability is there without a registry. */
function isApart(ability: Ability): boolean {
  return !['registry', 'register', 'alias', 'stage'].includes(ability);
}

function realSleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
