// tested by: test/engine/formats/datasetCard/features.test.ts
import { datasetKeyIn, isSpace, openingOf } from '../modelCard/opening.ts';

/** Names of files that are cards of data sets whatever they hold. */
const cardName = /\/data[-_]?set[-_]?card\.(md|markdown)$/i;

/** Whether a Markdown file is the card of a data set, and by what it is known. */
export function detect(path: string, head: string): string | undefined {
  if (cardName.test(path)) return 'named as a dataset card';
  const block = openingOf(path, head);
  if (block === undefined || isSpace(block)) return undefined;
  const key = datasetKeyIn(block);
  return key === undefined ? undefined : `a README whose front matter has the key ${key}`;
}
