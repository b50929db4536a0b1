const smallest = 0.4;
const largest = 2;

/** How large the picture is after a step; without a factor, as large as at first. */
export function zoomed(zoom: number, factor: number | undefined): number {
  if (factor === undefined) return 1;
  return Math.min(largest, Math.max(smallest, Number((zoom * factor).toFixed(3))));
}

/** The factor that a key stands for; null for a key that does not change the size. */
export function zoomKey(key: string): number | undefined | null {
  if (key === '+' || key === '=') return 1.25;
  if (key === '-') return 0.8;
  return key === '0' ? undefined : null;
}
