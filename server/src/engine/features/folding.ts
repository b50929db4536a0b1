// tested by: test/engine/features/folding.test.ts
import type { Document } from '../document/document.ts';
import type { LineIndex } from '../document/lines.ts';
import type { Markdown } from '../document/markdown.ts';
import type { Node } from '../document/node.ts';
import { rootsOf } from '../document/roots.ts';
import type { Span } from '../document/span.ts';
import { commentRuns } from './commentRuns.ts';
import type { Fold } from './fold.ts';
import { sectionSpans } from './sectionSpans.ts';

/** The most folds of one document. */
const most = 5_000;

/** What can be folded: blocks of keys and entries, sections, tables and code of Markdown, runs of comments. */
export function folds({ document }: { readonly document: Document }): readonly Fold[] {
  const { markdown } = document;
  const found = [
    ...rootsOf(document).flatMap((root) => blocks(root, document)),
    ...(markdown === undefined ? [] : markdownFolds(markdown, document)),
    ...commentRuns(document),
  ];
  const widest = new Map<number, Fold>();
  for (const fold of found) {
    const known = widest.get(fold.start);
    if (fold.end > fold.start && (known === undefined || known.end < fold.end)) widest.set(fold.start, fold);
  }
  return [...widest.values()].sort((a, b) => a.start - b.start).slice(0, most);
}

function blocks(root: Node, document: Document): readonly Fold[] {
  const found: Fold[] = [];
  const waiting: Part[] = partsOf(root);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    found.push(foldOf(part.span, document));
    for (const inner of partsOf(part.inner)) waiting.push(inner);
  }
  return found;
}

/** A pair or an entry, and the value in it. */
interface Part {
  readonly span: Span;
  readonly inner: Node | undefined;
}

function partsOf(node: Node | undefined): Part[] {
  if (node?.type === 'sequence') return node.items.map((item) => ({ span: item.span, inner: item }));
  if (node?.type === 'mapping') return node.pairs.map(({ span, value }) => ({ span, inner: value }));
  return [];
}

/** The lines of a stretch, without blanks at its end. */
function foldOf({ start, end }: Span, { text, lines }: Document, kind: Fold['kind'] = 'region'): Fold {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
  return { start: lineOf(start, lines), end: lineOf(last, lines), kind };
}

function lineOf(offset: number, lines: LineIndex): number {
  return lines.positionAt(offset).line;
}

function markdownFolds(markdown: Markdown, document: Document): readonly Fold[] {
  const { frontMatter, blocks: parsed, comments } = markdown;
  const shown = parsed.filter(({ type }) => type === 'table' || type === 'code');
  return [
    ...(frontMatter === undefined ? [] : [foldOf(frontMatter.block, document)]),
    ...sectionSpans(parsed, document.text.length).map((span) => foldOf(span, document)),
    ...shown.map(({ span }) => foldOf(span, document)),
    ...comments.map(({ span }) => foldOf(span, document, 'comment')),
  ];
}
