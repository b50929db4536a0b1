import { keyText, pairsOf, resolved, type Node } from '../../document/node.ts';
import { touches, type Span } from '../../document/span.ts';
import type { Completion, Place } from '../../format.ts';
import { cursorAt, type Cursor } from '../../schema/cursor.ts';
import { locate } from '../../schema/locate.ts';
import { yamlText } from '../../schema/yamlText.ts';
import { keysAt, wordsAt } from './known.ts';

/** The kinds whose keys and words are those of the Hub. */
export type HubKind = 'model-card' | 'dataset-card' | 'eval-results';

/** A question for completions: where, and what stands before and behind the cursor. */
interface Asked {
  readonly place: Place<HubKind>;
  readonly root: Node | undefined;
  readonly cursor: Cursor;
  /** Where the word at the cursor ends. */
  readonly end: number;
}

/** In the front matter of a card: its keys, and the words that a key may have. */
export function complete(place: Place<'model-card' | 'dataset-card'>): readonly Completion[] {
  const content = place.document.markdown?.frontMatter?.content;
  return content === undefined ? [] : completeIn(place, content, place.model.metadata);
}

/** In a stretch of YAML: the keys that the Hub reads there, and the words that a key may have. */
export function completeIn(
  place: Place<HubKind>,
  content: Span,
  root: Node | undefined,
): readonly Completion[] {
  const { document, offset } = place;
  if (!touches(content, offset)) return [];
  const cursor = cursorAt(document.text.slice(content.start, content.end), offset - content.start);
  if (cursor === undefined) return [];
  const word = /^[\w.+<>/-]{0,200}/.exec(document.text.slice(offset, offset + 200))?.[0] ?? '';
  const asked = { place, root, cursor, end: offset + word.length };
  if (cursor.expects === 'key') return keys(asked);
  return [...words(asked), ...(cursor.expects === 'entry' && !cursor.quoted ? keys(asked) : [])];
}

function keys(asked: Asked): readonly Completion[] {
  const { place, cursor, end } = asked;
  const known = keysAt(place.kind, namesIn(cursor.path).join('/'));
  const present = new Set(keysBeside(asked));
  const colon = /^["']?[ \t]*:/.test(place.document.text.slice(end, end + 80)) ? '' : ': ';
  return Object.entries(known)
    .filter(([key]) => !present.has(key))
    .map(([key, documentation]) => ({
      ...completion(asked, key, key + colon),
      kind: 'property' as const,
      documentation,
    }));
}

/** The keys of the mapping that is typed in, without the one that is being typed. */
function keysBeside({ place, root, cursor }: Asked): readonly string[] {
  const mapping = resolved(locate(root, cursor.path).node);
  const others = pairsOf(mapping).filter(({ key }) => !touches(key.span, place.offset));
  return others.flatMap((pair) => keyText(pair) ?? []);
}

function words(asked: Asked): readonly Completion[] {
  const { place, cursor } = asked;
  const known = wordsAt(place.kind, namesIn(cursor.path).join('/'), place.project);
  return Object.entries(known).map(([word, meaning]) => ({
    ...completion(asked, word, cursor.quoted ? word : yamlText(word)),
    detail: meaning,
  }));
}

/** The keys on the way; the places in lists are left out. */
function namesIn(path: Cursor['path']): readonly string[] {
  return path.filter((part) => !/^\d+$/.test(part));
}

function completion({ place, cursor, end }: Asked, label: string, insert: string): Completion {
  return { label, kind: 'value', insert, replaces: { start: place.offset - cursor.typed.length, end } };
}
