// tested by: test/engine/features/folding.test.ts
import type { Block } from '../document/markdown.ts';
import type { Span } from '../document/span.ts';

/** The stretches of sections, each from its heading to the next one that is not below it; those that end first first. */
export function sectionSpans(blocks: readonly Block[], length: number): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly level: number; readonly start: number }[] = [];
  const close = (level: number, end: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop();
      found.push({ start: last.start, end });
    }
  };
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const { level } = block.heading;
    close(level, block.span.start);
    open.push({ level, start: block.span.start });
  }
  close(1, length);
  return found;
}
