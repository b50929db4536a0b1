import type { ModelVersion, RegisteredModel } from '../../../server/src/engine/evidence/registry.ts';
import type {
  Experiment,
  Lifecycle,
  MetricValue,
  Run,
  RunSummary,
} from '../../../server/src/engine/evidence/tracking.ts';
import type { MlflowStore } from '../../../server/src/sources/mlflow/store.ts';
import { allOf, valueOf } from './mlflow.ts';

/** A point of a metric: its step, its time and its value. */
export type Point = readonly [number, number, MetricValue];

/** All of a store, as `read_store.py` prints it. A value that is missing is null. */
export interface WholeStore {
  readonly experiments: readonly Experiment[];
  readonly runs: Readonly<Record<string, Readonly<Record<Lifecycle, readonly string[]>>>>;
  readonly details: Readonly<Record<string, Run>>;
  readonly histories: Readonly<Record<string, Readonly<Record<string, readonly Point[]>>>>;
  readonly models: readonly RegisteredModel[];
  readonly versions: Readonly<Record<string, readonly ModelVersion[]>>;
}

/** All of a store as our source reads it, in small pages, of the experiments and models that `like` names. */
export function readWhole(source: MlflowStore, like: WholeStore): WholeStore {
  const runs = mapOf(Object.keys(like.runs), (experiment) => ({
    active: runsOf(source, experiment, 'active').map(({ id }) => id),
    deleted: runsOf(source, experiment, 'deleted').map(({ id }) => id),
  }));
  const ids = Object.keys(like.details);
  const whole = {
    experiments: allOf((from) => source.experiments({ limit: 2, ...from })),
    runs,
    details: mapOf(ids, (id) => valueOf(source.run(id))),
    histories: mapOf(ids, (id) => historiesOf(source, id)),
    models: allOf((from) => source.models({ limit: 1, ...from })),
    versions: mapOf(Object.keys(like.versions), (model) =>
      allOf((from) => source.versions({ model, limit: 4, ...from })),
    ),
  };
  return withNulls(whole);
}

/** The summaries of an experiment's runs, as the trees ask for them. */
export function runsOf(source: MlflowStore, experiment: string, lifecycle: Lifecycle): readonly RunSummary[] {
  return allOf((from) => source.runs({ experiment, lifecycle, limit: 7, ...from }));
}

/** A value as JSON carries it, with nulls for what is missing. */
export function withNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? null : inner))) as T;
}

function historiesOf(source: MlflowStore, run: string): Readonly<Record<string, readonly Point[]>> {
  const keys = valueOf(source.run(run)).metrics.map(({ key }) => key);
  const histories = valueOf(source.history({ run, keys, limit: 100_000 }));
  return Object.fromEntries(
    histories.map((history) => [
      history.key,
      history.steps.map((step, index): Point => [
        step,
        history.timestamps[index] ?? NaN,
        history.values[index] ?? 'NaN',
      ]),
    ]),
  );
}

function mapOf<T>(keys: readonly string[], read: (key: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(keys.map((key) => [key, read(key)]));
}
