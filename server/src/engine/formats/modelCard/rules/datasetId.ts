import { itemsOf } from '../../../document/node.ts';
import type { Node } from '../../../document/node.ts';
import type { CardValue } from '../../../model/card.ts';
import { defineRule } from '../../../rule.ts';
import { hubIdIn, isHubId } from '../hubId.ts';
import { readValue, textsAt } from '../lower.ts';

/** A data set that is no id: `fails to match the required pattern: /^(?:[\w-]+\/)?[\w-.]+$/`. Source: mteb #1111. */
export const datasetId = defineRule({
  id: 'card/dataset-id',
  title: 'Data sets are named by their ids',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    link: '"{text}" is an address. Write the id of the data set: "{suggestion}".',
    words: '"{text}" is no id of a data set. Write letters, digits, dots and hyphens, such as "owner/name".',
  },
  help: 'Name the data set by its id on the Hub, and describe it in the text of the card.',
  *check({ model }) {
    const stated = [...textsAt(model.metadata, 'datasets'), ...typesIn(model.metadata)];
    for (const { value, at } of stated) {
      if (value === '' || isHubId(value)) continue;
      const text = value.length > 80 ? `${value.slice(0, 79)}…` : value;
      const suggestion = hubIdIn(value);
      if (suggestion === undefined) yield { message: 'words', at, data: { text } };
      else yield { message: 'link', at, data: { text, suggestion }, payload: { suggestion } };
    }
  },
});

/** The data sets of the evaluation results, each place once however often an alias repeats it. */
function typesIn(metadata: Node | undefined): readonly CardValue<string>[] {
  const found = new Map<number, CardValue<string>>();
  const seen = new Set<Node>();
  for (const entry of itemsOf(readValue(metadata, 'model-index'))) {
    const results = readValue(entry, 'results');
    if (results === undefined || seen.has(results)) continue;
    seen.add(results);
    for (const result of itemsOf(results)) {
      for (const type of textsAt(readValue(result, 'dataset'), 'type')) found.set(type.at.start, type);
    }
  }
  return [...found.values()];
}
