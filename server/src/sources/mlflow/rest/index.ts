import type { Source } from '../../../engine/evidence/contract.ts';
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
import { createTable, type Work } from './table.ts';
import { readExperiments, readOrigins, readRun, readRuns } from './tracking.ts';
import { webAddress } from './webAddress.ts';
import { createWriter, type Sleep } from './writer.ts';

export interface RestSourceOptions extends RestOptions {
  /** Told of long reading. */
  readonly onWork?: (work: Work) => void;
  readonly sleep?: Sleep;
}

/** A tracking server of MLflow, asked over its REST API. */
export function createMlflowRestSource(options: RestSourceOptions): Source {
  const { info, clock, onWork = () => undefined, sleep = realSleep } = options;
  const client = new RestClient(options);
  const looked: Looked = { experiments: new Set(), hasExperiments: false, hasModels: false };
  const stamp = new Stamp(client, looked);
  const homes = new RunHomes();
  const table = createTable(client, onWork);
  return {
    info,
    state: (cancel) => answer(clock, () => readState(client, info, cancel)),
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
      models: (request, cancel) => {
        looked.hasModels = true;
        return answer(clock, () => readModels(client, request, cancel));
      },
      versions: (request, cancel) => {
        looked.hasModels = true;
        return answer(clock, () => readVersions(client, request, cancel));
      },
    },
    table: {
      ...table,
      base: async (experiment, lifecycle, cancel) => {
        lookAt(looked, experiment);
        const columns = await table.base(experiment, lifecycle, cancel);
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

function realSleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
