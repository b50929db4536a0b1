import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { parser, Table as tables } from '@lezer/markdown';
import type { Block, Heading, Table } from './markdown.ts';
import type { Span } from './span.ts';

/** Only blocks are told apart: what is inside them is read by our own, which takes time in proportion to any text. */
const blockParser = parser.configure([
  tables,
  {
    remove: [
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd',
      'LinkReference',
    ],
  },
]);

/** The most marks of lists and quotes that a line may begin with, and the widest indentation, before it is left out. */
const mostMarks = 32;
const widest = 100;

/** The blocks of a Markdown text behind `from`, in order. Source: the CommonMark and GFM specifications. */
export function markdownBlocks(text: string, from: number): readonly Block[] {
  const body = plainLines(text.slice(from));
  const reading: Reading = { text, from, blocks: [] };
  blockParser.parse(body).iterate({ enter: (node) => enter(node, reading) });
  return reading.blocks;
}

interface Reading {
  readonly text: string;
  readonly from: number;
  readonly blocks: Block[];
}

/** Ends every line with a line feed, at the same offsets, and empties those that nest beyond all reason. */
function plainLines(text: string): string {
  const lines = text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  return lines
    .replace(/^[ \t>*+\-\d.)]{64,}/gm, (start) => (isTooDeep(start) ? blanks(start) : start))
    .replace(/^[ \t|:-]+$/gm, withoutEnd);
}

/** The parser takes no blanks behind the line below a table's header, so that line gets more hyphens instead. */
function withoutEnd(line: string): string {
  const kept = line.trimEnd();
  if (!kept.includes('-')) return line;
  return kept.replace('-', '-'.repeat(line.length - kept.length + 1));
}

function isTooDeep(start: string): boolean {
  if (start.length - start.trimStart().length > widest) return true;
  return start.split(/>|[*+\-.)][ \t]/, mostMarks + 2).length > mostMarks;
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

/** Takes what a node is for; answers whether to look inside. */
function enter(node: SyntaxNodeRef, reading: Reading): boolean {
  const { name } = node;
  const end = node.to + reading.from;
  const span = {
    start: node.from + reading.from,
    end: reading.text[end - 1] === '\r' && name !== 'Document' ? end - 1 : end,
  };
  const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) addHeading(node.node, { level: Number(heading), span }, reading);
  else if (name === 'Paragraph') reading.blocks.push({ type: paragraphType(node.node), span });
  else if (name === 'Table') reading.blocks.push(tableOf(node.node, span, reading.from));
  else if (Object.hasOwn(otherBlocks, name)) {
    reading.blocks.push({ type: otherBlocks[name] ?? 'html', span });
  } else return true;
  return false;
}

const otherBlocks: Readonly<Record<string, 'code' | 'comment' | 'html'>> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  CommentBlock: 'comment',
  HTMLBlock: 'html',
  ProcessingInstructionBlock: 'html',
};

function paragraphType({ parent, prevSibling }: SyntaxNode): 'item' | 'paragraph' {
  return parent?.name === 'ListItem' && prevSibling?.name === 'ListMark' ? 'item' : 'paragraph';
}

/** Headings inside lists and quotes begin no section. */
function addHeading(
  node: SyntaxNode,
  { level, span }: { level: number; span: Span },
  { text, from, blocks }: Reading,
): void {
  if (node.parent?.name !== 'Document') return;
  const marks = node.getChildren('HeaderMark');
  const before = marks.find((mark) => mark.from === node.from);
  const after = marks.findLast((mark) => mark !== before);
  const inside = trimmed(text, (before?.to ?? node.from) + from, (after?.from ?? node.to) + from);
  const heading: Heading = { level, title: text.slice(inside.start, inside.end), span: inside };
  blocks.push({ type: 'heading', span, heading });
}

function trimmed(text: string, start: number, end: number): Span {
  const inside = text.slice(start, end);
  const left = inside.length - inside.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + inside.trimEnd().length) };
}

function tableOf(node: SyntaxNode, span: Span, from: number): Table {
  const rows = node.getChildren('TableRow').map((row) => cellsOf(row, from));
  const header = node.getChild('TableHeader');
  return { type: 'table', span, header: header === null ? [] : cellsOf(header, from), rows };
}

/** The cells of a row: between two bars there is one, however empty. */
function cellsOf(row: SyntaxNode, from: number): readonly Span[] {
  const cells: Span[] = [];
  let isOpen = true;
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    const at = child.from + from;
    if (child.name === 'TableCell') {
      cells.push({ start: at, end: child.to + from });
      isOpen = false;
    } else if (child.name === 'TableDelimiter') {
      if (isOpen && child.from !== row.from) cells.push({ start: at, end: at });
      isOpen = true;
    }
  }
  return cells;
}
