// tested by: test/sources/dvc/index.test.ts
import type { DatasetInput, KeyValue, Metric, Run, RunStatus } from '../../engine/evidence/tracking.ts';
import { measuredIn, numberOf, parametersOf } from './cells.ts';
import type { Revision, State } from './states.ts';
import { shown, valueAt } from './values.ts';

/** A run before its files are read. */
export interface DvcRun {
  readonly id: string;
  readonly name: string;
  readonly experiment: string;
  readonly experimentName: string;
  readonly parent: string | undefined;
  readonly status: RunStatus;
  readonly author: string | undefined;
  readonly at: number | undefined;
  readonly revision: Revision;
  /** Whether it ran: what has not, or not to its end, has the measures of what it started from. */
  readonly isMeasured: boolean;
  readonly tags: readonly KeyValue[];
}

/** A run with what its files say. */
export function runOf(run: DvcRun, state: State, now: number): Run {
  const measured = run.isMeasured ? measuredIn(state) : [];
  const timestamp = run.at ?? now;
  const metrics = measured.flatMap(({ key, value, file }): readonly Metric[] => {
    const number = numberOf(value);
    return number === undefined ? [] : [{ key, value: number, step: stepOf(state, file), timestamp }];
  });
  const words = measured
    .filter(({ value }) => numberOf(value) === undefined)
    .map(({ key, value }) => ({ key, value: shown(value) }));
  return {
    id: run.id,
    name: run.name,
    experimentId: run.experiment,
    experimentName: run.experimentName,
    status: run.status,
    lifecycle: 'active',
    user: run.author,
    startedAt: run.at,
    endedAt: undefined,
    parentId: run.parent,
    metrics,
    artifactUri: undefined,
    sourceName: undefined,
    commit: run.revision.tree.commit,
    parameters: parametersOf(state),
    tags: [...run.tags, ...words, ...(run.isMeasured ? missingIn(state) : []), ...brokenIn(state)],
    datasets: datasetsOf(state),
  };
}

/** DVCLive writes the last step beside the values. */
function stepOf({ metrics }: State, file: string): number {
  const step = valueAt(metrics.get(file), 'step');
  return typeof step === 'number' ? step : 0;
}

function missingIn({ missing }: State): readonly KeyValue[] {
  return [...missing].flatMap(([file, why]) =>
    why === undefined ? [] : [{ key: `missing ${file}`, value: why }],
  );
}

function brokenIn({ broken }: State): readonly KeyValue[] {
  return broken.map((file) => ({
    key: `broken ${file}`,
    value: 'This file cannot be read at this revision.',
  }));
}

/** What steps read and made, by what they were when they ran. */
function datasetsOf({ deps, outs }: State): readonly DatasetInput[] {
  const found = new Map<string, DatasetInput>();
  const take = (context: string, noted: State['outs']): void => {
    for (const { path, digest } of noted)
      if (digest !== undefined)
        found.set(`${path}\0${digest}`, { name: path, digest, sourceType: 'dvc', source: path, context });
  };
  take('dependency', deps);
  take('output', outs);
  return [...found.values()];
}
