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
