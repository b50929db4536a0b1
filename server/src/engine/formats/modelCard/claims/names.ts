// tested by: test/engine/formats/modelCard/claims/body.test.ts
import type { MeasureName } from '../../../model/claim.ts';

/** What no words say. */
export const noName: MeasureName = {
  measures: [],
  averages: [],
  splits: [],
  statistics: [],
  k: undefined,
  threshold: undefined,
  isDeployed: false,
  isTarget: false,
  words: [],
};

/** A measure with what other words say of it: those of a column, a row, a sentence. */
export function qualified(name: MeasureName, others: readonly MeasureName[]): MeasureName {
  return others.reduce(
    (one, other) => ({
      measures: one.measures.length > 0 ? one.measures : other.measures,
      averages: union(one.averages, other.averages),
      splits: union(one.splits, other.splits),
      statistics: union(one.statistics, other.statistics),
      k: one.k ?? other.k,
      threshold: one.threshold ?? other.threshold,
      isDeployed: one.isDeployed || other.isDeployed,
      isTarget: one.isTarget || other.isTarget,
      words: union(one.words, other.words),
    }),
    name,
  );
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}
