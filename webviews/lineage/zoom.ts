const smallest = 0.4;
const largest = 2;

/** Smaller than this the picture is not made to fit: nobody could read it. */
const smallestFit = 0.65;

/** How large a picture is drawn so that it fits into so many pixels, where it can be read then. */
export function fitting(width: number, available: number): number {
  return width <= available ? 1 : Math.max(smallestFit, available / width);
}

/** How large the picture is after a step. */
export function zoomed(zoom: number, factor: number): number {
  return Math.min(largest, Math.max(smallest, Number((zoom * factor).toFixed(3))));
}

/** The size that a key leads to: undefined for the one that fits, null for a key that does not change it. */
export function zoomKey(key: string, zoom: number): number | undefined | null {
  if (key === '+' || key === '=') return zoomed(zoom, 1.25);
  if (key === '-') return zoomed(zoom, 0.8);
  return key === '0' ? undefined : null;
}
