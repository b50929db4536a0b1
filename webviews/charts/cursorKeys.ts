import { valueAt, type Scale } from './scale.ts';

/** Where a key moves the cursor to, among so many points; undefined for a key that does not move it. */
export function nextIndex(key: string, index: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, (index ?? -1) + 1);
    case 'ArrowLeft':
      return Math.max(0, (index ?? count) - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Keys that look closer, from further away, and at all: a part that is a single place stands for all. */
export const zoomKeys: Readonly<Record<string, (x: Scale) => readonly [number, number]>> = {
  '+': (x) => [valueAt(x, 1, 4), valueAt(x, 3, 4)],
  '-': (x) => [valueAt(x, -1, 2), valueAt(x, 3, 2)],
  '0': (x) => [x.min, x.min],
};
