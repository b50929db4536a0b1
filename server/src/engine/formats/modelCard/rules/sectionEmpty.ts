import type { Block, Heading } from '../../../document/markdown.ts';
import { defineRule } from '../../../rule.ts';

/** A heading with nothing below it, or with a comment alone. The title of the card may stand alone. */
export const sectionEmpty = defineRule({
  id: 'card/section-empty',
  title: 'Every section says something',
  severity: 'hint',
  kinds: ['model-card', 'dataset-card'],
  messages: { empty: 'Nothing stands below "{title}". Write what is known, or delete the heading.' },
  help: 'Write what is known, or delete the heading.',
  *check({ document }) {
    for (const { title, span } of emptyIn(document.markdown?.blocks ?? [])) {
      yield { message: 'empty', at: span, data: { title: title.slice(0, 100) } };
    }
  },
});

/** The headings, but for titles, behind which the next shown block is a heading that is no deeper, or none at all. */
function emptyIn(blocks: readonly Block[]): readonly Heading[] {
  const shown = blocks.filter(({ type }) => type !== 'comment');
  return shown.flatMap((block, index): readonly Heading[] => {
    if (block.type !== 'heading' || block.heading.level === 1) return [];
    const next = shown[index + 1];
    const isFilled =
      next !== undefined && (next.type !== 'heading' || next.heading.level > block.heading.level);
    return isFilled ? [] : [block.heading];
  });
}
