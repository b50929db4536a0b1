import { keyText, pairsOf, resolved } from '../../document/node.ts';
import { touches } from '../../document/span.ts';
import type { Completion, Place } from '../../format.ts';
import { cursorAt, type Cursor } from '../../schema/cursor.ts';
import { locate } from '../../schema/locate.ts';
import { yamlText } from '../../schema/yamlText.ts';
import { cardKeys, resultKeys } from './keys.ts';
import { languageNames } from './vocabulary/languages.generated.ts';
import { licences } from './vocabulary/licences.ts';
import { libraryNames, pipelineTags } from './vocabulary/tasks.generated.ts';

/** A question for completions: where, and what stands before and behind the cursor. */
interface Asked {
  readonly place: Place<'model-card'>;
  readonly cursor: Cursor;
  /** Where the word at the cursor ends. */
  readonly end: number;
}

/** In the front matter: its keys, those of the evaluation results, and the words that a key may have. */
export function complete(place: Place<'model-card'>): readonly Completion[] {
  const { document, offset } = place;
  const content = document.markdown?.frontMatter?.content;
  if (content === undefined || !touches(content, offset)) return [];
  const cursor = cursorAt(document.text.slice(content.start, content.end), offset - content.start);
  if (cursor === undefined) return [];
  const word = /^[\w.+-]{0,200}/.exec(document.text.slice(offset, offset + 200))?.[0] ?? '';
  const asked = { place, cursor, end: offset + word.length };
  if (cursor.expects === 'key') return keys(asked);
  return [...words(asked), ...(cursor.expects === 'entry' && !cursor.quoted ? keys(asked) : [])];
}

function keys(asked: Asked): readonly Completion[] {
  const { place, cursor, end } = asked;
  const known = keysOf(namesIn(cursor.path).join('/'));
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

function keysOf(where: string): Readonly<Record<string, string>> {
  if (where === '') return cardKeys;
  return Object.hasOwn(resultKeys, where) ? (resultKeys[where] ?? {}) : {};
}

/** The keys of the mapping that is typed in, without the one that is being typed. */
function keysBeside({ place, cursor }: Asked): readonly string[] {
  const mapping = resolved(locate(place.model.metadata, cursor.path).node);
  const others = pairsOf(mapping).filter(({ key }) => !touches(key.span, place.offset));
  return others.flatMap((pair) => keyText(pair) ?? []);
}

/** A word that a key may have, with what it means where that is known. */
type Known = readonly [word: string, meaning?: string];

const tasks = (): readonly Known[] => Object.entries(pipelineTags);

/** The words that each key may have, keys told by their place. */
const vocabularies: Readonly<Record<string, () => readonly Known[]>> = {
  license: () => Object.entries(licences).map(([id, { name }]) => [id, name]),
  language: () => Object.entries(languageNames),
  pipeline_tag: tasks,
  library_name: () => Object.entries(libraryNames),
  base_model_relation: () => [['adapter'], ['merge'], ['quantized'], ['finetune']],
  'model-index/results/task/type': tasks,
};

function words(asked: Asked): readonly Completion[] {
  const where = namesIn(asked.cursor.path).join('/');
  const known = Object.hasOwn(vocabularies, where) ? vocabularies[where]?.() : undefined;
  return (known ?? []).map(([word, meaning]) => ({
    ...completion(asked, word, asked.cursor.quoted ? word : yamlText(word)),
    ...(meaning === undefined ? {} : { detail: meaning }),
  }));
}

/** The keys on the way; the places in lists are left out. */
function namesIn(path: Cursor['path']): readonly string[] {
  return path.filter((part) => !/^\d+$/.test(part));
}

function completion({ place, cursor, end }: Asked, label: string, insert: string): Completion {
  return { label, kind: 'value', insert, replaces: { start: place.offset - cursor.typed.length, end } };
}
