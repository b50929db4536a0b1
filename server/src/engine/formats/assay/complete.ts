// tested by: test/engine/formats/assay/features.test.ts
import { keyText, resolved, type Node } from '../../document/node.ts';
import type { Completion, Place } from '../../format.ts';
import { cursorAt, type Cursor } from '../../schema/cursor.ts';
import { keysAt, valuesAt } from '../../schema/describe.ts';
import { locate } from '../../schema/locate.ts';
import { yamlText } from '../../schema/yamlText.ts';
import { assaySchema } from './schema.ts';
import { suggestedKeys, suggestedNames } from './suggested.ts';
import { suggestedPaths } from './suggestedPaths.ts';

/** Keys by their place, names of what is defined, words that the schema lists, paths of the project. */
export function complete(place: Place<'assay'>): readonly Completion[] {
  const cursor = cursorAt(place.document.text, place.offset);
  if (cursor === undefined) return [];
  const word = /^[\w./-]*/.exec(place.document.text.slice(place.offset))?.[0] ?? '';
  const asked: Asked = { place, cursor, end: place.offset + word.length };
  if (cursor.expects === 'key') return keys(asked);
  return [...values(asked), ...(cursor.expects === 'entry' && !cursor.quoted ? keys(asked) : [])];
}

interface Asked {
  readonly place: Place<'assay'>;
  readonly cursor: Cursor;
  /** Where the word at the cursor ends. */
  readonly end: number;
}

function keys(asked: Asked): readonly Completion[] {
  const { place, cursor } = asked;
  const present = keysBeside(locate(place.document.root, cursor.path).node, place.offset);
  const known = keysAt(assaySchema.schema, cursor.path, present);
  const hasColon = /^['"]?\s*:/.test(place.document.text.slice(asked.end));
  const behind = (form: string): string => {
    if (hasColon) return '';
    return form === 'value' || cursor.bracketed ? ': ' : ':';
  };
  const names = suggestedKeys(place, cursor.path).filter((name) => !present.includes(name));
  return [
    ...names.map((name) => completion(asked, name, 'reference', yamlText(name) + behind('value'))),
    ...known.map(({ key, form, description }) => ({
      ...completion(asked, key, 'property', key + behind(form)),
      ...(description === undefined ? {} : { documentation: description }),
    })),
  ];
}

/** The keys of the mapping that is typed in, without the one that is being typed. */
function keysBeside(node: Node | undefined, offset: number): readonly string[] {
  const mapping = resolved(node);
  if (mapping?.type !== 'mapping') return [];
  const others = mapping.pairs.filter(({ key }) => offset < key.span.start || key.span.end < offset);
  return others.flatMap((pair) => keyText(pair) ?? []);
}

function values(asked: Asked): readonly Completion[] {
  const { place, cursor } = asked;
  const written = (text: string): string => (cursor.quoted ? text : yamlText(text));
  const listed = valuesAt(assaySchema.schema, cursor.path).map(({ value, description }) => ({
    ...completion(asked, value, 'value', value),
    ...(description === undefined ? {} : { documentation: description }),
  }));
  const names = suggestedNames(place, cursor.path);
  const paths = suggestedPaths(place, cursor);
  return [
    ...names.map((name) => completion(asked, name, 'reference', written(name))),
    ...listed,
    ...paths.map((path) => completion(asked, path, 'file', written(path))),
  ];
}

function completion(
  { place, cursor, end }: Asked,
  label: string,
  kind: Completion['kind'],
  insert: string,
): Completion {
  return { label, kind, insert, replaces: { start: place.offset - cursor.typed.length, end } };
}
