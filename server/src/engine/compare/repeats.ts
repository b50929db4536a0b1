import type { MetricValue, Run } from '../evidence/tracking.ts';
import type { Repeats } from '../evidence/comparison.ts';
import { meanOf, welchInterval } from './welch.ts';

/** The parameters that runs of one kind may differ in: what the random numbers begin with. */
const seedKeys: ReadonlySet<string> = new Set(['seed', 'random_state', 'random_seed']);

/** Whether a run is of the same experiment, commit and parameters as another, the seed left out; a run is none of itself. */
export function isRepeat(run: Run, other: Run): boolean {
  return (
    other.id !== run.id &&
    other.lifecycle === 'active' &&
    other.experimentId === run.experimentId &&
    other.commit === run.commit &&
    settingsOf(other) === settingsOf(run)
  );
}

function settingsOf({ parameters }: Run): string {
  const pairs = parameters.filter(({ key }) => !seedKeys.has(key)).map(({ key, value }) => [key, value]);
  return JSON.stringify(pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/**
 * What a metric came to in each group of repeats, the run itself among them; null for a run without any, and for one that
 * is in the first run's own group: that would be compared with itself.
 */
export function repeatsOf(key: string, groups: readonly (readonly Run[])[]): readonly (Repeats | null)[] {
  const samples = groups.map((runs) => runs.map((run) => valueIn(run, key)).filter(isFinite));
  return samples.map((values, index) => {
    const first = samples[0] ?? [];
    const isAlone = values.length < 2 && (index === 0 || first.length < 2);
    if (values.length === 0 || isAlone || (index > 0 && overlap(groups[0], groups[index]))) return null;
    const interval = index === 0 ? undefined : welchInterval(first, values);
    return { mean: meanOf(values), count: values.length, interval: interval ?? null };
  });
}

function overlap(first: readonly Run[] = [], other: readonly Run[] = []): boolean {
  const ids = new Set(first.map(({ id }) => id));
  return other.some(({ id }) => ids.has(id));
}

function valueIn({ metrics }: Run, key: string): MetricValue | undefined {
  return metrics.find((metric) => metric.key === key)?.value;
}

function isFinite(value: MetricValue | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
