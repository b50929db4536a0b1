// tested by: test/engine/formats/modelCard/rules/metricValue.test.ts
import { itemsOf, mergedPairOf, resolved, stringOf, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { readValue } from './lower.ts';

/** A metric of the evaluation results: its type, and its value as it is written. */
export interface Measured {
  readonly type: string;
  readonly value: ReturnType<typeof resolved>;
  /** The value, or the key `value` where nothing stands behind it. */
  readonly at: Span;
}

/** The metrics that have a value, each place once however often an alias repeats it. */
export function measuredIn(metadata: Node | undefined): readonly Measured[] {
  const seen = new Set<Node>();
  const once = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => fresh(node, seen));
  const entries = once(itemsOf(readValue(metadata, 'model-index')));
  const results = entries.flatMap((entry) => once(itemsOf(readValue(entry, 'results'))));
  return results.flatMap((result) => once(itemsOf(readValue(result, 'metrics')))).flatMap(measured);
}

function fresh(node: Node, seen: Set<Node>): readonly Node[] {
  const one = resolved(node);
  if (one === undefined || seen.has(one)) return [];
  seen.add(one);
  return [one];
}

function measured(metric: Node): readonly Measured[] {
  const pair = mergedPairOf(metric, 'value');
  if (pair === undefined) return [];
  const value = resolved(pair.value);
  const at = value !== undefined && value.span.end > value.span.start ? value.span : pair.key.span;
  return [{ type: stringOf(readValue(metric, 'type')) ?? '', value, at }];
}

/** The number that a value is or begins with, such as that of "20.0 ± 1.2" and "91 %"; none for other values. */
export function numberOf(value: Measured['value']): number | undefined {
  if (value?.type !== 'scalar') return undefined;
  if (typeof value.value === 'number') return value.value;
  if (typeof value.value !== 'string') return undefined;
  const found = /^\s{0,20}[~≈<>=≥≤]{0,2}\s{0,5}([-+]?\d{1,30}(?:\.\d{0,30})?(?:[eE][-+]?\d{1,3})?)/.exec(
    value.value,
  );
  return found?.[1] === undefined ? undefined : Number(found[1]);
}
