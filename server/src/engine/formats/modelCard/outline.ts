import type { Heading } from '../../document/markdown.ts';
import { keyText, pairsOf } from '../../document/node.ts';
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';

/** The keys of the front matter and the headings, nested by their level. */
export function outline({ document, model }: Loaded<'model-card' | 'dataset-card'>): readonly OutlineEntry[] {
  const keys = pairsOf(model.metadata).map((pair): OutlineEntry => ({
    name: keyText(pair) || '(no words)',
    kind: 'property',
    at: pair.key.span,
    whole: pair.span,
    children: [],
  }));
  const front = document.markdown?.frontMatter;
  const top: OutlineEntry[] =
    front === undefined
      ? []
      : [{ name: 'Front matter', kind: 'property', at: front.content, whole: front.block, children: keys }];
  return [...top, ...sections(document.markdown?.headings ?? [], document.text.length)];
}

/** Each heading holds those below it that are deeper; its whole reaches to the next that is not. */
function sections(headings: readonly Heading[], end: number): readonly OutlineEntry[] {
  const open: Open[] = [];
  const top: OutlineEntry[] = [];
  for (const heading of [...headings, { level: 0, title: '', span: { start: end, end } }]) {
    while ((open.at(-1)?.heading.level ?? 0) >= Math.max(heading.level, 1)) {
      const done = open.pop();
      if (done !== undefined) (open.at(-1)?.children ?? top).push(entry(done, heading.span.start));
    }
    open.push({ heading, children: [] });
  }
  return top;
}

/** A heading whose end is not met yet. */
interface Open {
  readonly heading: Heading;
  readonly children: OutlineEntry[];
}

function entry({ heading, children }: Open, end: number): OutlineEntry {
  return {
    name: heading.title === '' ? '(no words)' : heading.title,
    kind: 'section',
    at: heading.span,
    whole: { start: heading.span.start, end },
    children,
  };
}
