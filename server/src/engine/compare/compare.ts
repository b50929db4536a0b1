import type {
  CodeComparison,
  ComparedMetric,
  ComparedText,
  Comparison,
  MissingPart,
} from '../evidence/comparison.ts';
import type { ModelVersion } from '../evidence/registry.ts';
import { codeTags, isSystemTag } from '../evidence/systemTags.ts';
import type { KeyValue, MetricValue, Run } from '../evidence/tracking.ts';
import { repeatsOf } from './repeats.ts';

/** A run with all that is known of it beside what it recorded itself. */
export interface ComparisonInput {
  readonly source: string;
  readonly run: Run;
  /** The version that it stands for. */
  readonly version: ModelVersion | undefined;
  /** Data with their digests as `dvc.lock` held them at the run's commit; undefined where that is not known. */
  readonly locked: readonly KeyValue[] | undefined;
  /** Python and its packages, by name; undefined where they are not known. */
  readonly packages: readonly KeyValue[] | undefined;
  /** Runs made as this one was, but for the seed. */
  readonly repeats: readonly Run[];
}

/** What was found out beside the runs. */
export interface ComparedBeside {
  readonly code: readonly CodeComparison[];
  readonly missing: readonly MissingPart[];
}

/** Puts runs side by side: what each has, and by how much their metrics differ from those of the first. */
export function compare(inputs: readonly ComparisonInput[], beside: ComparedBeside): Comparison {
  const runs = inputs.map(({ run }) => run);
  return {
    runs: inputs.map(({ source, run: { id, name, experimentName, startedAt }, version }) => ({
      source,
      run: id,
      name,
      experiment: experimentName,
      startedAt,
      ...(version === undefined ? {} : { version: { model: version.model, version: version.version } }),
    })),
    parameters: texts(runs.map(({ parameters }) => parameters)),
    metrics: comparedMetrics(inputs),
    registry: texts(inputs.map(({ version }) => registryOf(version))),
    data: [...texts(runs.map(dataOf)), ...knownTexts(inputs.map(({ locked }) => locked))],
    environment: [
      ...toldTexts(runs.map(environmentOf)),
      ...knownTexts(inputs.map(({ packages }) => packages)),
    ],
    origins: toldTexts(runs.map(originOf)),
    code: beside.code,
    tags: texts(runs.map(({ tags }) => tags.filter((tag) => !isSystemTag(tag)))),
    missing: beside.missing,
  };
}

/** Whether nothing differs. What is not known of any run is no difference. */
export function isSame({ code, metrics, ...lists }: Comparison): boolean {
  const { parameters, registry, data, environment, origins, tags } = lists;
  return (
    [...parameters, ...registry, ...metrics, ...data, ...environment, ...origins, ...tags].every(
      (one) => one.isSame,
    ) && code.every(({ kind }) => kind !== 'different')
  );
}

function originOf({ commit, sourceName }: Run): readonly KeyValue[] {
  return pairs({ commit, source: sourceName });
}

function registryOf(version: ModelVersion | undefined): readonly KeyValue[] {
  if (version === undefined) return [];
  const { stage, aliases, description, status, tags } = version;
  return [
    ...pairs({
      aliases: [...aliases].sort().join(', ') || undefined,
      description: description || undefined,
      stage: stage === 'None' ? undefined : stage,
      status,
    }),
    ...tags.map(({ key, value }) => ({ key: `tag ${key}`, value })),
  ];
}

function dataOf({ datasets }: Run): readonly KeyValue[] {
  return datasets.map(({ name, digest }) => ({ key: name, value: digest }));
}

function environmentOf({ user, tags }: Run): readonly KeyValue[] {
  const sourceType = tags.find(({ key }) => key === codeTags.sourceType)?.value;
  return pairs({ user, 'source type': sourceType });
}

function pairs(given: Readonly<Record<string, string | undefined>>): readonly KeyValue[] {
  return Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** Several values under one name (one data set read twice) are one text. */
function texts(runs: readonly (readonly KeyValue[])[]): readonly ComparedText[] {
  const maps = runs.map((list) => Map.groupBy(list, ({ key }) => key));
  return namesIn(maps).map((key) => {
    const values = maps.map((map) => joined(map.get(key)));
    return { key, values, isSame: areSame(values) };
  });
}

/**
 * The same for what may not be known of a run: then it is no difference, and what is known of one run alone is left out.
 */
function knownTexts(runs: readonly (readonly KeyValue[] | undefined)[]): readonly ComparedText[] {
  const isKnown = runs.map((list) => list !== undefined && list.length > 0);
  if (isKnown.filter(Boolean).length < Math.min(2, runs.length)) return [];
  return texts(runs.map((list) => list ?? [])).map((one) => ({
    ...one,
    isSame: areSame(one.values.filter((_, index) => isKnown[index])),
  }));
}

/** The same for what is known name by name: a name that one run tells alone is left out. */
function toldTexts(runs: readonly (readonly KeyValue[])[]): readonly ComparedText[] {
  return texts(runs).flatMap((one) => {
    const told = one.values.filter((value) => value !== null);
    return told.length < Math.min(2, runs.length) ? [] : [{ ...one, isSame: areSame(told) }];
  });
}

function joined(list: readonly KeyValue[] | undefined): string | null {
  if (list === undefined) return null;
  return [...new Set(list.map(({ value }) => value))].sort().join(', ');
}

function comparedMetrics(inputs: readonly ComparisonInput[]): readonly ComparedMetric[] {
  const maps = inputs.map(({ run }) => new Map(run.metrics.map(({ key, value }) => [key, value])));
  const groups = inputs.map(({ run, repeats }) => [run, ...repeats]);
  const hasRepeats = groups.some(({ length }) => length > 1);
  return namesIn(maps).map((key) => {
    const values = maps.map((map) => map.get(key) ?? null);
    const [first = null] = values;
    return {
      key,
      values,
      differences: values.map((value) => difference(first, value)),
      isSame: areSame(values),
      repeats: hasRepeats ? repeatsOf(key, groups) : values.map(() => null),
    };
  });
}

function difference(first: MetricValue | null, value: MetricValue | null): number | null {
  return typeof first === 'number' && typeof value === 'number' ? value - first : null;
}

function areSame(values: readonly unknown[]): boolean {
  return values.every((value) => value === values[0]);
}

function namesIn(maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
}
