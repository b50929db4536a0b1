import { createScanner, parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import type { Parsed } from './document.ts';
import type { Node, Pair } from './node.ts';

/** How deep values may be nested, and the longest text that is read, in UTF-16 units. */
const deepest = 200;
const longest = 5 * 1024 * 1024;

/** What the scanner calls the end of a text (`SyntaxKind.EOF`, which is a type only). */
const endOfText = 17;

/** Reads JSON into a tree with positions. Never throws; comments and trailing commas are problems. */
export function parseJson(text: string): Parsed {
  const nowhere = { start: 0, end: 0 };
  if (text.length > longest) {
    return {
      root: undefined,
      problems: [{ code: 'too-large', message: 'it holds more than 5 MB of text.', span: nowhere }],
    };
  }
  if (isDeep(text)) {
    const message = 'its values are nested more than 200 levels deep.';
    return { root: undefined, problems: [{ code: 'too-deep', message, span: nowhere }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const problems = errors.map(({ offset, length }) => ({
    code: 'syntax' as const,
    message: 'This is no JSON: check the quotes, commas and brackets here.',
    span: { start: offset, end: offset + length },
  }));
  return { root: root && nodeOf(root), problems: problems.slice(0, 50) };
}

function isDeep(text: string): boolean {
  const scanner = createScanner(text);
  let depth = 0;
  for (let token = scanner.scan(); token !== endOfText && depth <= deepest; token = scanner.scan()) {
    const character = text[scanner.getTokenOffset()];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth > deepest;
}

function nodeOf(node: JsonNode): Node {
  const span = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === 'object') return { type: 'mapping', pairs: children.flatMap(pairOf), span };
  if (node.type === 'array') return { type: 'sequence', items: children.map(nodeOf), span };
  const value: unknown = node.value;
  if (typeof value === 'string') return { type: 'scalar', value, style: 'quoted', source: value, span };
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { type: 'scalar', value: plain, style: 'plain', source: String(plain), span };
}

function pairOf(property: JsonNode): Pair[] {
  const [key, value] = property.children ?? [];
  if (key === undefined) return [];
  const span = { start: property.offset, end: property.offset + property.length };
  return [{ key: nodeOf(key), value: value && nodeOf(value), span }];
}
