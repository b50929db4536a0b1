/** How a dot is drawn beside its colour, so that runs of one colour can be told apart. */
export type Dot = 'disc' | 'ring' | 'square' | 'frame';

/** In the order of the dashes of lines. */
export const dotShapes: readonly Dot[] = ['disc', 'ring', 'square', 'frame'];

/** The outline of a dot around a place, as an SVG path. */
export function dotPath(dot: Dot, [x, y]: readonly [x: number, y: number], radius: number): string {
  const r = (dot === 'square' || dot === 'frame' ? 0.9 : 1) * radius;
  if (dot === 'square' || dot === 'frame') return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Whether a dot is filled; the others are lines around nothing. */
export function isFilled(dot: Dot): boolean {
  return dot === 'disc' || dot === 'square';
}
