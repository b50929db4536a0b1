// tested by: test/engine/formats/assay/features.test.ts
import type { Completion, Place } from '../../format.ts';
import { completeYaml, completion, hasColon, keysBeside, type Asked } from '../../schema/completing.ts';
import { keysAt, valuesAt } from '../../schema/describe.ts';
import { locate } from '../../schema/locate.ts';
import { yamlText } from '../../schema/yamlText.ts';
import { assaySchema } from './schema.ts';
import { suggestedKeys, suggestedNames } from './suggested.ts';
import { suggestedPaths } from './suggestedPaths.ts';

/** Keys by their place, names of what is defined, words that the schema lists, paths of the project. */
export function complete(place: Place<'assay'>): readonly Completion[] {
  return completeYaml(place, { keys, values });
}

function keys(asked: Asked<'assay'>): readonly Completion[] {
  const { place, cursor } = asked;
  const present = keysBeside(locate(place.document.root, cursor.path).node, place.offset);
  const known = keysAt(assaySchema.schema, cursor.path, present);
  const isFollowed = hasColon(asked);
  const behind = (form: string): string => {
    if (isFollowed) return '';
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

function values(asked: Asked<'assay'>): readonly Completion[] {
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
