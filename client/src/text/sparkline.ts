const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** The course of numbers as a word of blocks in eight heights, the newest last; empty for fewer than two numbers. */
export function sparkline(values: readonly number[], width = 8): string {
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return '';
  const count = Math.min(width, known.length);
  const shown = Array.from({ length: count }, (_, place) => {
    const last = Math.ceil(((place + 1) * known.length) / count) - 1;
    return known[last] ?? 0;
  });
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const heightOf = (value: number): number =>
    high === low ? 3 : Math.round(((value - low) / (high - low)) * (blocks.length - 1));
  return shown.map((value) => blocks[heightOf(value)]).join('');
}

/** A text without the blocks in it: nobody wants them read aloud. */
export function withoutSparkline(text: string): string {
  return text.replace(/[▁-█]+( · )?/g, '');
}
