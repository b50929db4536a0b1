import type { Block, Comment, Link } from './markdown.ts';
import type { Span } from './span.ts';

/** The comments of a Markdown text behind `from`, except those that are code. Takes time in proportion to the text. */
export function commentsIn(text: string, from: number, blocks: readonly Block[]): readonly Comment[] {
  const code = blocks.filter(({ type }) => type === 'code').map(({ span }) => span);
  const comments: Comment[] = [];
  let at = text.indexOf('<!--', from);
  let next = 0;
  while (at >= 0) {
    while ((code[next]?.end ?? Infinity) <= at) next += 1;
    const around = code[next];
    if (around !== undefined && around.start <= at) {
      at = text.indexOf('<!--', around.end);
      continue;
    }
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    comments.push({ span: { start: at, end: end + 3 }, content: { start: at + 4, end } });
    at = text.indexOf('<!--', end + 3);
  }
  return comments;
}

/**
 * The links and images of the form `[words](target "title")` in the blocks of a text. Words with brackets in them and
 * targets with spaces are left out, and so is a code span. Takes time in proportion to the text.
 */
export function linksIn(text: string, blocks: readonly Block[]): readonly Link[] {
  return blocks.flatMap((block) => {
    if (block.type === 'code' || block.type === 'comment' || block.type === 'html') return [];
    const parts = block.type === 'table' ? [...block.header, ...block.rows.flat()] : [block.span];
    return parts.flatMap((part) => linksWithin(text, part));
  });
}

const link =
  /!?\[([^[\]\n]{0,1000})\]\(\s{0,20}(<[^<>\n]{0,2000}>|[^\s()<>]{1,2000})(?:\s{1,20}["'(][^\n]{0,500}?["')])?\s{0,20}\)|`[^`\n]{0,1000}`/g;

function linksWithin(text: string, { start, end }: Span): readonly Link[] {
  const inside = text.slice(start, end);
  if (!inside.includes('](')) return [];
  const links: Link[] = [];
  for (const match of inside.matchAll(link)) {
    const [all, words, target] = match;
    if (words === undefined || target === undefined) continue;
    const at = start + match.index;
    const wordsAt = at + all.indexOf('[') + 1;
    const bracketed = target.startsWith('<') ? 1 : 0;
    const targetAt = at + all.indexOf(target, wordsAt - at + words.length) + bracketed;
    links.push({
      span: { start: at, end: at + all.length },
      words: { start: wordsAt, end: wordsAt + words.length },
      target: { start: targetAt, end: targetAt + target.length - 2 * bracketed },
    });
  }
  return links;
}
