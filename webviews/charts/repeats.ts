import type { RunValues } from '../messages/charts.ts';
import { runName, type ChartsData } from './chartsData.ts';

/** Runs that differ by nothing but their seed. */
export interface Repeats {
  readonly label: string;
  /** Places among the runs of the charts. */
  readonly members: readonly number[];
}

const seedName = /(^|[._-])(random[._-]?)?(seed|random[._-]?state)$/i;

/** Groups runs by their parameters without seeds; a run of which nothing is known stands alone. */
export function repeatsOf({ runs }: ChartsData, values: readonly RunValues[]): readonly Repeats[] {
  const known = new Map(values.map((one) => [runName(one.ref), settingsOf(one)]));
  const groups = new Map<string, number[]>();
  for (const [place, { ref }] of runs.entries()) {
    const name = known.get(runName(ref)) ?? runName(ref);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups.values()].map((members) => {
    const first = runs[members[0] ?? 0]?.name ?? '';
    return { label: members.length === 1 ? first : `${first} and ${members.length - 1} more`, members };
  });
}

function settingsOf({ params }: RunValues): string {
  return JSON.stringify(params.filter(([key]) => !seedName.test(key)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
