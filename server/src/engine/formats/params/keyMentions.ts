// tested by: test/engine/features/references.test.ts
import type { Document } from '../../document/document.ts';
import { isMergeKey, keyText, type Node, type Pair } from '../../document/node.ts';
import { keySubject, wordsAt, type Mention } from '../../mention.ts';

/** The most keys of one tree that are looked at. */
const most = 50_000;

/** The keys of a tree of values, at any depth: each is where a parameter or variable gets its name. */
export function keyMentions(root: Node | undefined, document: Document): readonly Mention[] {
  const found: Mention[] = [];
  const waiting: (Node | undefined)[] = [root];
  for (const node of waiting) {
    if (found.length > most || waiting.length > most) break;
    for (const inner of valuesIn(node)) waiting.push(inner);
    for (const mention of mentionsIn(node, document)) found.push(mention);
  }
  return found;
}

function mentionsIn(node: Node | undefined, document: Document): readonly Mention[] {
  if (node?.type !== 'mapping') return [];
  const names = new Set(node.pairs.map(keyText));
  return node.pairs.flatMap((pair) => keyMention(pair, names, document));
}

function valuesIn(node: Node | undefined): readonly (Node | undefined)[] {
  if (node?.type === 'sequence') return node.items;
  return node?.type === 'mapping' ? node.pairs.map(({ value }) => value) : [];
}

function keyMention(
  pair: Pair,
  names: ReadonlySet<string | undefined>,
  document: Document,
): readonly Mention[] {
  const { key, value } = pair;
  const text = keyText(pair);
  if (key.type !== 'scalar' || text === undefined || isMergeKey(key)) return [];
  const at = wordsAt(document.text, key.span, text);
  const fixed = at === undefined ? 'The name is written with escapes.' : fixedIn(document, value);
  return [
    {
      of: keySubject(document.uri, key.span),
      kind: 'parameter',
      at: at ?? key.span,
      text,
      isDefinition: true,
      isTaken: (name) => names.has(name),
      ...(fixed === undefined ? {} : { fixed }),
    },
  ];
}

/** Why a key cannot get another name in this kind of file. */
function fixedIn({ uri }: Document, value: Node | undefined): string | undefined {
  if (uri.endsWith('.py')) return 'Python code may use the name in places that Assay does not read.';
  const isTable = uri.endsWith('.toml') && value?.type === 'mapping';
  return isTable ? 'A table of TOML may be named in several places of its file.' : undefined;
}
