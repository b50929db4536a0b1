import type { KeyValue, MetricValue, Run, Timestamp } from '../evidence/tracking.ts';

/** A run of a comparison. */
export interface ComparedRun {
  readonly id: string;
  readonly name: string;
  readonly experiment: string;
  readonly startedAt: Timestamp | undefined;
}

/** What each run has under one name, in the order of the runs; undefined where it has nothing. */
export interface ComparedText {
  readonly key: string;
  readonly values: readonly (string | undefined)[];
  readonly isSame: boolean;
}

/** The latest value of one metric in each run. */
export interface ComparedMetric {
  readonly key: string;
  readonly values: readonly (MetricValue | undefined)[];
  /** Each value minus that of the first run; undefined where either is no finite number. */
  readonly differences: readonly (number | undefined)[];
  readonly isSame: boolean;
}

/** Runs side by side, each list sorted by its names. */
export interface Comparison {
  readonly runs: readonly ComparedRun[];
  readonly parameters: readonly ComparedText[];
  readonly metrics: readonly ComparedMetric[];
  /** The digests of the data sets that the runs declared as inputs. */
  readonly data: readonly ComparedText[];
  /** The commit, and what else says which code ran. */
  readonly code: readonly ComparedText[];
  readonly tags: readonly ComparedText[];
}

/** Tags that MLflow sets itself: what matters of them is compared elsewhere. */
const ownTags = /^mlflow\./;

/** Puts runs side by side: what each has, and by how much their metrics differ from those of the first. */
export function compareRuns(runs: readonly Run[]): Comparison {
  return {
    runs: runs.map(({ id, name, experimentName, startedAt }) => ({
      id,
      name,
      experiment: experimentName,
      startedAt,
    })),
    parameters: texts(runs.map(({ parameters }) => parameters)),
    metrics: comparedMetrics(runs),
    data: texts(
      runs.map(({ datasets }) => datasets.map(({ name, digest }) => ({ key: name, value: digest }))),
    ),
    code: texts(runs.map(codeOf)),
    tags: texts(runs.map(({ tags }) => tags.filter(({ key }) => !ownTags.test(key)))),
  };
}

/** Whether nothing differs. What is not known of any run is no difference. */
export function isSame({ parameters, metrics, data, code, tags }: Comparison): boolean {
  return [...parameters, ...metrics, ...data, ...code, ...tags].every((one) => one.isSame);
}

function codeOf({ commit, sourceName }: Run): readonly KeyValue[] {
  return [
    ...(commit === undefined ? [] : [{ key: 'commit', value: commit }]),
    ...(sourceName === undefined ? [] : [{ key: 'source', value: sourceName }]),
  ];
}

/** Several values under one name (one data set read twice) are one text. */
function texts(runs: readonly (readonly KeyValue[])[]): readonly ComparedText[] {
  const maps = runs.map((pairs) => Map.groupBy(pairs, ({ key }) => key));
  return namesIn(maps).map((key) => {
    const values = maps.map((map) => joined(map.get(key)));
    return { key, values, isSame: areSame(values) };
  });
}

function joined(pairs: readonly KeyValue[] | undefined): string | undefined {
  if (pairs === undefined) return undefined;
  return [...new Set(pairs.map(({ value }) => value))].sort().join(', ');
}

function comparedMetrics(runs: readonly Run[]): readonly ComparedMetric[] {
  const maps = runs.map(({ metrics }) => new Map(metrics.map(({ key, value }) => [key, value])));
  return namesIn(maps).map((key) => {
    const values = maps.map((map) => map.get(key));
    const [first] = values;
    return {
      key,
      values,
      differences: values.map((value) => difference(first, value)),
      isSame: areSame(values),
    };
  });
}

function difference(first: MetricValue | undefined, value: MetricValue | undefined): number | undefined {
  return typeof first === 'number' && typeof value === 'number' ? value - first : undefined;
}

function areSame(values: readonly unknown[]): boolean {
  return values.every((value) => value === values[0]);
}

function namesIn(maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
}
