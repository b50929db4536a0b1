import { datasetKeyIn, isSpace, openingOf } from './opening.ts';

/** Names of files that are model cards whatever they hold. */
const cardName = /\/model[-_]?card\.(md|markdown|ya?ml|json)$/i;

const cardKey =
  /^(license|license_name|language|library_name|pipeline_tag|base_model|base_model_relation|datasets|metrics|model-index|model_name|co2_eq_emissions|widget|tags)[ \t]*:/m;

/** Whether a file is a model card, and by what it is known. */
export function detect(path: string, head: string): string | undefined {
  if (cardName.test(path)) return 'named as a model card';
  const block = openingOf(path, head);
  if (block === undefined || isSpace(block) || datasetKeyIn(block) !== undefined) return undefined;
  const key = cardKey.exec(block)?.[1];
  return key === undefined ? undefined : `a README whose front matter has the key ${key}`;
}
