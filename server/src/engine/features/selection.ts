// tested by: test/engine/features/selection.test.ts
import type { Document } from '../document/document.ts';
import type { Markdown } from '../document/markdown.ts';
import type { Node } from '../document/node.ts';
import { rootAt } from '../document/roots.ts';
import { partAt } from '../document/scalars.ts';
import { sectionSpans } from './sectionSpans.ts';
import { touches, type Position, type Range, type Span } from '../document/span.ts';

/** The stretches around a position, the innermost first: each is what a wider selection takes. */
export function selections({ document }: { readonly document: Document }, at: Position): readonly Range[] {
  const { lines, text, markdown } = document;
  const offset = lines.offsetAt(at);
  const root = rootAt(document, offset);
  const whole = { start: 0, end: text.length };
  const outer = markdown === undefined ? [] : aroundInMarkdown(markdown, text.length, offset);
  const found = [whole, ...outer, ...aroundInTree(root, text, offset)];
  const chain: Span[] = [];
  for (const span of found) if (isNew(span, chain.at(-1))) chain.push(span);
  return chain.toReversed().map((span) => lines.rangeOf(span));
}

/** Whether a stretch lies in the one around it and is not the same. */
function isNew({ start, end }: Span, around: Span | undefined): boolean {
  if (around === undefined) return true;
  return start >= around.start && end <= around.end && end - start < around.end - around.start;
}

function aroundInTree(root: Node | undefined, text: string, offset: number): readonly Span[] {
  const found: Span[] = [];
  let node = root;
  while (node !== undefined && touches(node.span, offset)) {
    found.push(node.span);
    if (node.type === 'scalar') return [...found, ...inQuotes(node.span, text, offset)];
    node = inside(node, offset, found);
  }
  return found;
}

function inside(node: Node, offset: number, found: Span[]): Node | undefined {
  if (node.type === 'sequence') return partAt(node.items, offset);
  if (node.type !== 'mapping') return undefined;
  const pair = partAt(node.pairs, offset);
  if (pair !== undefined) found.push(pair.span);
  return pair !== undefined && touches(pair.key.span, offset) ? pair.key : pair?.value;
}

function inQuotes({ start, end }: Span, text: string, offset: number): readonly Span[] {
  const quote = text[start];
  const isQuoted = (quote === '"' || quote === "'") && text[end - 1] === quote && end - start > 2;
  const words = { start: start + 1, end: end - 1 };
  return isQuoted && touches(words, offset) ? [words] : [];
}

/** The sections around an offset, the outermost first, then the block. */
function aroundInMarkdown(
  { blocks, frontMatter }: Markdown,
  length: number,
  offset: number,
): readonly Span[] {
  if (frontMatter !== undefined && touches(frontMatter.block, offset))
    return [frontMatter.block, frontMatter.content];
  const sections = sectionSpans(blocks, length).filter((span) => touches(span, offset));
  const block = partAt(blocks, offset);
  return [...sections.toReversed(), ...(block === undefined ? [] : [block.span])];
}
