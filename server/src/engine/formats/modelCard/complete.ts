import { keyText, pairsOf } from '../../document/node.ts';
import { touches } from '../../document/span.ts';
import type { Completion, Place } from '../../format.ts';
import { cardKeys } from './keys.ts';
import { languageNames } from './vocabulary/languages.generated.ts';
import { licences } from './vocabulary/licences.ts';
import { libraryNames, pipelineTags } from './vocabulary/tasks.generated.ts';

/** In the front matter: its keys, and the words that a key may have. */
export function complete(place: Place<'model-card'>): readonly Completion[] {
  const content = place.document.markdown?.frontMatter?.content;
  if (content === undefined || !touches(content, place.offset)) return [];
  const line = lineBefore(place);
  const typedKey = /^[\w-]*$/.exec(line)?.[0];
  if (typedKey !== undefined) return keys(place, typedKey);
  const [, key, typed = ''] = /^([\w-]+):\s+([^\s#]*)$/.exec(line) ?? [];
  if (key !== undefined) return words(place, key, typed);
  const item = /^\s*-\s+([^\s#:]*)$/.exec(line)?.[1];
  return item === undefined ? [] : words(place, listKey(place), item);
}

function keys({ model, offset }: Place<'model-card'>, typed: string): readonly Completion[] {
  const present = new Set(pairsOf(model.metadata).map(keyText));
  return Object.entries(cardKeys)
    .filter(([key]) => key === typed || !present.has(key))
    .map(([key, documentation]) => ({
      label: key,
      kind: 'property',
      insert: `${key}: `,
      replaces: { start: offset - typed.length, end: offset },
      documentation,
    }));
}

/** The words that each key may have, with what they mean where that is known. */
const vocabularies: Readonly<Record<string, () => readonly (readonly [string, string?])[]>> = {
  license: () => Object.entries(licences),
  language: () => Object.entries(languageNames),
  pipeline_tag: () => pipelineTags.map((tag) => [tag]),
  library_name: () => libraryNames.map((name) => [name]),
  base_model_relation: () => [['adapter'], ['merge'], ['quantized'], ['finetune']],
};

function words({ offset }: Place<'model-card'>, key: string, typed: string): readonly Completion[] {
  const known = Object.hasOwn(vocabularies, key) ? vocabularies[key]?.() : undefined;
  return (known ?? []).map(([label, detail]) => ({
    label,
    kind: 'value',
    insert: label === 'no' ? '"no"' : label,
    replaces: { start: offset - typed.length, end: offset },
    ...(detail === undefined ? {} : { detail }),
  }));
}

/** The key whose list the cursor is in: the last line above that begins with one. */
function listKey({ document, offset }: Place<'model-card'>): string {
  const lines = document.text.slice(0, offset).split(/\r\n|\n|\r/);
  return /^([\w-]+):/.exec(lines.findLast((line) => /^[\w-]+:/.test(line)) ?? '')?.[1] ?? '';
}

function lineBefore({ document, offset }: Place<'model-card'>): string {
  const { line } = document.lines.positionAt(offset);
  return document.text.slice(document.lines.startOf(line), offset);
}
