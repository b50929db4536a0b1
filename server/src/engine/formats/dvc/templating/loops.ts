import { keyText, resolved, type Node, type ScalarNode } from '../../../document/node.ts';
import { entriesOf, isList, isMap, valueOf, type Held } from './held.ts';
import { interpolate, type Interpolated, type Interpolation } from './interpolate.ts';
import { placeholdersOf } from './placeholder.ts';
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
  const data = heldOf(node, where);
  if (data === undefined) return undefined;
  if (isMap(data)) return mapRounds(data);
  if (!isList(data)) {
    const at = node?.span ?? { start: 0, end: 0 };
    where.report({ rule: 'foreach-type', message: 'scalar', at, step: where.step });
    return undefined;
  }
  return listRounds(data, where);
}

function mapRounds(data: Held): Rounds {
  const rounds: Round[] = [];
  for (const [key, item] of keyedOf(data)) {
    if (rounds.length === mostStages) return undefined;
    rounds.push({ key, item, hasKey: true });
  }
  return rounds;
}

/** The entries of a mapping that a loop goes over: every key counts, as text. */
function keyedOf(data: Held): Iterable<readonly [string, Held]> {
  const value = valueOf(data);
  if (data.kind !== 'node' || value?.type !== 'mapping') return entriesOf(data);
  const { document } = data;
  const own = value.pairs.flatMap((pair): (readonly [string, Held])[] => {
    const key = keyText(pair);
    if (key === undefined || key === '<<') return [];
    return [[key, { kind: 'node', node: pair.value, document, at: pair.key.span }]];
  });
  return new Map([...entriesOf(data), ...own]);
}

function listRounds(data: Held, where: Interpolation): Rounds {
  const items = itemsIn(data, where);
  if (items === undefined || items.length > mostStages) return undefined;
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

/** The items of a list, templates among them resolved. */
function itemsIn(data: Held, where: Interpolation): readonly Held[] | undefined {
  const value = valueOf(data);
  if (data.kind !== 'node' || value?.type !== 'sequence') return undefined;
  if (value.items.length > mostStages) return undefined;
  const { document } = data;
  const items = value.items.map((node) =>
    document.uri === where.document.uri
      ? heldOf(node, where)
      : { kind: 'node' as const, node, document, at: node.span },
  );
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

function duplicate(key: string, item: Held, where: Interpolation): void {
  if (item.kind !== 'node' || item.document.uri !== where.document.uri) return;
  where.report({ rule: 'loop-duplicate', message: 'twice', at: item.at, step: where.step, data: { key } });
}

/** The rounds of a `matrix`: each combination of its values. Source: MatrixDefinition, dvc/parsing/__init__.py. */
export function matrixRounds(node: Node | undefined, where: Interpolation): Rounds {
  const matrix = resolved(node);
  if (matrix?.type !== 'mapping') return undefined;
  if (matrix.pairs.length === 0)
    where.report({ rule: 'matrix-type', message: 'empty', at: matrix.span, step: where.step });
  const axes: { readonly name: string; readonly values: readonly Held[] }[] = [];
  let size = 1;
  for (const pair of matrix.pairs) {
    const name = keyText(pair);
    const values = name === undefined ? undefined : axisOf(pair.value, where);
    size *= values?.length ?? 0;
    if (name === undefined || values === undefined || size > mostStages) return undefined;
    axes.push({ name, values });
  }
  return axes.length === 0 ? undefined : combined(axes);
}

function axisOf(node: Node | undefined, where: Interpolation): readonly Held[] | undefined {
  const held = heldOf(node, where);
  if (held === undefined) return undefined;
  if (isList(held)) return itemsIn(held, where);
  // A mapping gives its keys, a text its letters; what else there is cannot be gone over.
  if (isMap(held)) return Array.from(keyedOf(held), ([text]) => ({ kind: 'text', text }));
  return lettersOf(held, node, where);
}

/** DVC goes over the letters of a text that stands there itself; a value of a template it cannot go over. */
function lettersOf(held: Held, node: Node | undefined, where: Interpolation): readonly Held[] | undefined {
  const value = valueOf(held);
  const at = node?.span ?? { start: 0, end: 0 };
  const isWritten = held.kind === 'node' && held.node === node;
  if (isWritten && value?.type === 'scalar' && typeof value.value === 'string') {
    where.report({ rule: 'matrix-letters', message: 'letters', at, step: where.step });
    return Array.from(value.value, (text) => ({ kind: 'text', text }));
  }
  where.report({ rule: 'matrix-type', message: 'scalar', at, step: where.step });
  return undefined;
}

function combined(
  axes: readonly { readonly name: string; readonly values: readonly Held[] }[],
): readonly Round[] {
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

/** A value of the file itself, which may be a template. */
function heldOf(node: Node | undefined, where: Interpolation): Held | undefined {
  const value = resolved(node);
  if (node === undefined || value === undefined) return undefined;
  const held: Held = { kind: 'node', node, document: where.document, at: node.span };
  if (value.type !== 'scalar' || typeof value.value !== 'string' || !value.value.includes('${')) return held;
  return fromTemplate(value, value.value, where);
}

function fromTemplate(node: ScalarNode, text: string, where: Interpolation): Held | undefined {
  const placeholders = placeholdersOf(text);
  if (placeholders.length === 0) return { kind: 'node', node, document: where.document, at: node.span };
  const answer: Interpolated = interpolate({ node, text, placeholders, key: 'foreach' }, where);
  if (answer.state === 'value') return answer.held;
  return answer.state === 'text' ? { kind: 'text', text: answer.text } : undefined;
}
