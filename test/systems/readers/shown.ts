import { resolved, type Node, type Pair, type ScalarNode } from '../../../server/src/engine/document/node.ts';

/** A tree as `read.py` shows values: with the order of keys, and words for what JSON has none for. */
export function shown(node: Node | undefined, around: readonly Node[] = []): unknown {
  if (node === undefined) return null;
  const target = resolved(node);
  if (target === undefined || around.includes(target)) return { $: 'recursive' };
  if (target.type === 'scalar') return shownScalar(target);
  const inside = [...around, target];
  if (target.type === 'sequence') return target.items.map((item) => shown(item, inside));
  return { $map: [...entries(target.pairs, inside).values()] };
}

function entries(pairs: readonly Pair[], inside: readonly Node[]): Map<string, unknown[]> {
  const merged = pairs.filter(isMerge).flatMap(({ value }) => mergedPairs(value));
  const known = new Map<string, unknown[]>();
  for (const { key, value } of [...merged, ...pairs.filter((pair) => !isMerge(pair))]) {
    const name = shown(key, inside);
    const id = JSON.stringify(typeof name === 'boolean' ? Number(name) : name);
    known.set(id, [known.get(id)?.[0] ?? name, shown(value, inside)]);
  }
  return known;
}

/** What a merge key brings in, the last first, as Python's readers put it into a dictionary. */
function mergedPairs(value: Node | undefined): readonly Pair[] {
  const target = resolved(value);
  if (target?.type === 'mapping')
    return [
      ...target.pairs.filter(isMerge).flatMap((pair) => mergedPairs(pair.value)),
      ...target.pairs.filter((pair) => !isMerge(pair)),
    ];
  return target?.type === 'sequence' ? target.items.toReversed().flatMap(mergedPairs) : [];
}

function isMerge({ key }: Pair): boolean {
  return key.type === 'scalar' && key.style === 'plain' && key.source === '<<';
}

function shownScalar({ value }: ScalarNode): unknown {
  if (typeof value === 'bigint') return { $: String(value) };
  if (typeof value !== 'number') return value;
  if (Number.isFinite(value)) return Object.is(value, -0) ? 0 : value;
  return { $: Number.isNaN(value) ? 'nan' : String(value).replace('Infinity', 'inf') };
}

/** A shown value as `toValue` answers it, its keys in order; undefined where it holds what has no such value. */
export function asValue(theirs: unknown): unknown {
  if (Array.isArray(theirs)) return theirs.map(asValue);
  if (!isRecord(theirs)) return theirs;
  const { $map: pairs } = theirs;
  return Array.isArray(pairs)
    ? Object.fromEntries(pairs.map(([key, value]) => [key, asValue(value)]))
    : undefined;
}

/** Whether two shown values are one: dates and bytes are kept as they are written, and of a set only the keys count. */
export function isAlike(theirs: unknown, ours: unknown): boolean {
  if (isRecord(theirs)) {
    if (theirs['$'] === 'date' || theirs['$'] === 'bytes') return typeof ours === 'string';
    if (Array.isArray(theirs['$set'])) return isRecord(ours) && keyCount(ours) === theirs['$set'].length;
    return isRecord(ours) && Object.entries(theirs).every(([key, value]) => isAlike(value, ours[key]));
  }
  if (!Array.isArray(theirs)) return theirs === ours;
  return (
    Array.isArray(ours) &&
    ours.length === theirs.length &&
    theirs.every((one, index) => isAlike(one, ours[index]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyCount(ours: Readonly<Record<string, unknown>>): number | undefined {
  return Array.isArray(ours['$map']) ? ours['$map'].length : undefined;
}
