import type { Heading } from '../../document/markdown.ts';
import { keyText, pairsOf } from '../../document/node.ts';
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';

/** The keys of the front matter and the headings, nested by their level. */
export function outline({ document, model }: Loaded<'model-card'>): readonly OutlineEntry[] {
  const keys = pairsOf(model.metadata).map((pair): OutlineEntry => ({
    name: keyText(pair) ?? '',
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
  const entries: OutlineEntry[] = [];
  for (let index = 0; index < headings.length;) {
    const heading = headings[index];
    if (heading === undefined) break;
    const next = headings.findIndex(({ level }, at) => at > index && level <= heading.level);
    const last = next < 0 ? headings.length : next;
    const until = headings[last]?.span.start ?? end;
    entries.push({
      name: heading.title === '' ? '(no words)' : heading.title,
      kind: 'section',
      at: heading.span,
      whole: { start: heading.span.start, end: until },
      children: sections(headings.slice(index + 1, last), until),
    });
    index = last;
  }
  return entries;
}
