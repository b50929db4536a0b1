import { pairOf, resolved, type MappingNode, type Node } from '../../../document/node.ts';
import { entriesOf, isList, isMap, itemsIn, type Held } from './held.ts';
import type { Interpolation } from './interpolate.ts';
import { LoopValues } from './loopValues.ts';
import { textOf } from './render.ts';

/** The most stages that one loop is unrolled to. */
export const mostStages = 2_000;

/** One round of a loop: what follows the `@` of the stage's name, and what `item` and `key` are. */
export interface Round {
  readonly key: string;
  readonly item: Held;
  readonly hasKey: boolean;
}

/** The rounds of a loop; undefined where they cannot be known or are too many. */
export type Rounds = readonly Round[] | undefined;

/** The rounds of a `foreach`. Source: ForeachDefinition, dvc/parsing/__init__.py. */
export function foreachRounds(node: Node | undefined, where: Interpolation): Rounds {
  const value = resolved(node);
  if (value === undefined || sizeOf(value) > mostStages) return undefined;
  const values = new LoopValues(where);
  if (value.type === 'mapping') return mapRounds(values.entriesOf(value));
  const data = values.of(node);
  if (data.kind === 'unknown') return undefined;
  if (isMap(data)) return mapRounds(entriesOf(data));
  const items = itemsIn(data);
  if (items !== undefined) return listRounds(items, where);
  where.report({ rule: 'foreach-type', message: 'scalar', at: value.span, step: where.step });
  return undefined;
}

function sizeOf(value: Exclude<Node, { type: 'alias' }>): number {
  if (value.type === 'sequence') return value.items.length;
  return value.type === 'mapping' ? value.pairs.length : 1;
}

function mapRounds(entries: Iterable<readonly [string, Held]> | undefined): Rounds {
  const rounds: Round[] = [];
  for (const [key, item] of entries ?? []) {
    if (rounds.length === mostStages) return undefined;
    rounds.push({ key, item, hasKey: true });
  }
  return entries && rounds;
}

function listRounds(items: readonly Held[], where: Interpolation): Rounds {
  if (items.length > mostStages || items.some(({ kind }) => kind === 'unknown')) return undefined;
  const isDeep = items.some((item) => isMap(item) || isList(item));
  const rounds = new Map<string, Round>();
  for (const [index, item] of items.entries()) {
    const key = isDeep ? String(index) : textOf(item);
    if (key === undefined) return undefined;
    if (rounds.has(key)) duplicate(key, item, where);
    rounds.set(key, { key, item, hasKey: false });
  }
  return [...rounds.values()];
}

function duplicate(key: string, item: Held, where: Interpolation): void {
  if (item.kind !== 'node' || item.home.uri !== where.document.uri) return;
  where.report({ rule: 'loop-duplicate', message: 'twice', at: item.at, step: where.step, data: { key } });
}

/** The rounds of a `matrix`: each combination of its values. Source: MatrixDefinition, dvc/parsing/__init__.py. */
export function matrixRounds(node: Node | undefined, where: Interpolation): Rounds {
  const matrix = resolved(node);
  if (matrix?.type !== 'mapping' || matrix.pairs.length > mostStages) return undefined;
  if (matrix.pairs.length === 0)
    where.report({ rule: 'matrix-type', message: 'empty', at: matrix.span, step: where.step });
  if (matrix.pairs.some(({ value }) => sizeOf(resolved(value) ?? matrix) > mostStages)) return undefined;
  const axes = axesOf(matrix, where);
  const size = axes?.reduce((product, { values }) => product * values.length, 1) ?? 0;
  return axes === undefined || axes.length === 0 || size > mostStages ? undefined : combined(axes);
}

interface Axis {
  readonly name: string;
  readonly values: readonly Held[];
}

function axesOf(matrix: MappingNode, where: Interpolation): readonly Axis[] | undefined {
  const axes: Axis[] = [];
  for (const [name, held] of new LoopValues(where).entriesOf(matrix) ?? []) {
    const values = axisOf(held, pairOf(matrix, name)?.value ?? matrix, where);
    if (values === undefined) return undefined;
    axes.push({ name, values });
  }
  return axes;
}

/** A mapping gives its keys, a text its letters; what a template alone stands for must be one of the others. */
function axisOf(held: Held, node: Node, where: Interpolation): readonly Held[] | undefined {
  if (held.kind === 'unknown') return undefined;
  const items = itemsIn(held);
  if (items !== undefined) return isKnown(items) ? items : undefined;
  if (isMap(held)) return Array.from(entriesOf(held), ([text]) => ({ kind: 'text', text }));
  const letters = writtenText(held, node);
  const at = node.span;
  if (letters === undefined) {
    where.report({ rule: 'matrix-type', message: 'scalar', at, step: where.step });
    return undefined;
  }
  where.report({ rule: 'matrix-letters', message: 'letters', at, step: where.step });
  return Array.from(letters, (text) => ({ kind: 'text', text }));
}

/** Whether each item is known and they are not too many. */
function isKnown(items: readonly Held[]): boolean {
  return (
    items.length <= mostStages &&
    items.every((item) => isMap(item) || isList(item) || textOf(item) !== undefined)
  );
}

function writtenText(held: Held, node: Node): string | undefined {
  if (held.kind === 'text') return held.text;
  const value = held.kind === 'node' && held.node === node ? resolved(node) : undefined;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

function combined(axes: readonly Axis[]): readonly Round[] {
  let rounds: {
    readonly parts: readonly string[];
    readonly entries: readonly (readonly [string, Held])[];
  }[] = [{ parts: [], entries: [] }];
  for (const { name, values } of axes) {
    rounds = rounds.flatMap(({ parts, entries }) =>
      values.map((value, index) => ({
        parts: [...parts, isMap(value) || isList(value) ? `${name}${index}` : (textOf(value) ?? '')],
        entries: [...entries, [name, value] as const],
      })),
    );
  }
  const byKey = new Map<string, Round>();
  for (const { parts, entries } of rounds) {
    const key = parts.join('-');
    byKey.set(key, { key, item: { kind: 'map', entries: new Map(entries) }, hasKey: true });
  }
  return [...byKey.values()];
}
