// tested by: test/sources/dvc/index.test.ts
import type { Value } from '../../engine/document/node.ts';
import type { KeyValue, MetricValue } from '../../engine/evidence/tracking.ts';
import type { State } from './states.ts';
import { isList, isMapping, leavesOf, shown, type Leaf } from './values.ts';

/** A value under the name that a person knows it by. */
export interface Named extends Leaf {
  /** The file that holds it, and its key in that file. */
  readonly file: string;
  readonly inner: string;
}

/** The parameters of a state. */
export function parametersOf({ parameters }: State): readonly KeyValue[] {
  return named(parameters).map(({ key, value }) => ({ key, value: shown(value) }));
}

/** What a state measured: lists and nothings are no metrics to DVC. */
export function measuredIn({ metrics }: State): readonly Named[] {
  return named(new Map(Array.from(metrics, ([file, value]) => [file, measuresOf(value)] as const)));
}

/** A metric that is a number; undefined for a text or a yes or no. */
export function numberOf(value: Leaf['value']): MetricValue | undefined {
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  if (Number.isNaN(number)) return 'NaN';
  return number > 0 ? 'Infinity' : '-Infinity';
}

function measuresOf(value: Value): readonly Leaf[] {
  if (!isMapping(value)) return value === null || isList(value) ? [] : [{ key: '', value }];
  return leavesOf(value).filter((leaf) => leaf.value !== null && !isList(leaf.value));
}

/** A key alone where one file has it, else with its file; a file that is one value has the name of the file. */
function named(files: ReadonlyMap<string, readonly Leaf[]>): readonly Named[] {
  const counts = new Map<string, number>();
  for (const { key } of [...files.values()].flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...files].flatMap(([file, leaves]) =>
    leaves.map(({ key: inner, value }) => ({ key: keyFor(file, inner, counts), value, file, inner })),
  );
}

function keyFor(file: string, inner: string, counts: ReadonlyMap<string, number>): string {
  if (inner === '') return file;
  return (counts.get(inner) ?? 0) > 1 ? `${file}:${inner}` : inner;
}
