import type { Node } from '../../document/node.ts';
import { touches, type Span } from '../../document/span.ts';
import type { Completion, Place } from '../../format.ts';
import { completeYaml, completion, hasColon, keysBeside, type Asked } from '../../schema/completing.ts';
import type { Cursor } from '../../schema/cursor.ts';
import { locate } from '../../schema/locate.ts';
import { yamlText } from '../../schema/yamlText.ts';
import { keysAt, wordsAt } from './known.ts';

/** The kinds whose keys and words are those of the Hub. */
export type HubKind = 'model-card' | 'dataset-card' | 'eval-results';

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
  if (!touches(content, place.offset)) return [];
  const offers = { keys: (asked: Asked<HubKind>) => keys(asked, root), values: words };
  return completeYaml(place, offers, content);
}

function keys(asked: Asked<HubKind>, root: Node | undefined): readonly Completion[] {
  const { place, cursor } = asked;
  const known = keysAt(place.kind, namesIn(cursor.path).join('/'));
  const present = new Set(keysBeside(locate(root, cursor.path).node, place.offset));
  const colon = hasColon(asked) ? '' : ': ';
  return Object.entries(known)
    .filter(([key]) => !present.has(key))
    .map(([key, documentation]) => ({
      ...completion(asked, key, 'property', key + colon),
      documentation,
    }));
}

function words(asked: Asked<HubKind>): readonly Completion[] {
  const { place, cursor } = asked;
  const known = wordsAt(place.kind, namesIn(cursor.path).join('/'), place.project);
  return Object.entries(known).map(([word, meaning]) => ({
    ...completion(asked, word, 'value', cursor.quoted ? word : yamlText(word)),
    detail: meaning,
  }));
}

/** The keys on the way; the places in lists are left out. */
function namesIn(path: Cursor['path']): readonly string[] {
  return path.filter((part) => !/^\d+$/.test(part));
}
