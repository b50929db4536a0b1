import { mergedPairOf } from '../../../document/node.ts';
import { defineRule, type Report } from '../../../rule.ts';
import { textsAt } from '../lower.ts';
import { dataKey, describedBy } from '../manifestData.ts';

/**
 * Data that the manifest trains a model on and its card does not name, or the reverse. Names are only compared where at
 * least one is the same in both: else the card calls the data something else, and nobody can tell.
 */
export const datasetUnknown = defineRule({
  id: 'card/dataset-unknown',
  title: 'The card and the manifest name the same data',
  severity: 'warning',
  kinds: ['model-card'],
  messages: {
    unnamed: 'The manifest trains this model on "{name}" too, and the card does not name it.',
    other: 'The manifest does not train this model on "{id}".',
  },
  help: 'Name the same data sets in the card and in the manifest.',
  *check({ document, model, project }): Iterable<Report<'unnamed' | 'other'>> {
    const described = describedBy(document.uri, project);
    const key = mergedPairOf(model.metadata, 'datasets')?.key;
    const ids = textsAt(model.metadata, 'datasets');
    if (described === undefined || key === undefined) return;
    const { trainingData, evaluationData, nameAt } = described.model;
    const known = new Set([...trainingData, ...evaluationData].map(({ text }) => dataKey(text)));
    const named = new Set(ids.map(({ value }) => dataKey(value)));
    if (![...named].some((id) => known.has(id))) return;
    const place = { document: described.manifest, message: 'The manifest names the data here.' };
    for (const { text, at } of trainingData.slice(0, most)) {
      if (named.has(dataKey(text)) || document.text.includes(text)) continue;
      yield { message: 'unnamed', at: key.span, data: { name: text }, related: [{ ...place, at }] };
    }
    for (const { value, at } of ids) {
      if (known.has(dataKey(value))) continue;
      yield { message: 'other', at, data: { id: value }, related: [{ ...place, at: nameAt }] };
    }
  },
});

/** How many data sets of a model are looked for in the words of its card. */
const most = 100;
