import type { PickedRun } from '../messages/runs.ts';

/** Which look each run has in the charts, by its source and id. */
export type Looks = ReadonlyMap<string, number>;

/** A run keeps its look while it is selected; one that comes gets the first that is free. */
export function looksOf(before: Looks, selected: readonly PickedRun[]): Looks {
  const keys = selected.map(({ source, run }) => `${source}\n${run}`);
  const kept = new Map(
    keys.flatMap((key): [string, number][] => {
      const look = before.get(key);
      return look === undefined ? [] : [[key, look]];
    }),
  );
  const taken = new Set(kept.values());
  let free = 0;
  for (const key of keys) {
    if (kept.has(key)) continue;
    while (taken.has(free)) free += 1;
    taken.add(free);
    kept.set(key, free);
  }
  return kept;
}
