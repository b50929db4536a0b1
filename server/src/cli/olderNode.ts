/**
 * Gives Node 20, which a terminal or a CI machine may still have, the one function of the language that Assay's
 * code uses and that came with Node 21. Every other Node is left as it is.
 */
export function fillIn(): void {
  if ('groupBy' in Map) return;
  Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true });
}

/** `Map.groupBy` (ECMAScript 2024, 24.1.2.1). */
function groupBy<K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
    index += 1;
  }
  return groups;
}
