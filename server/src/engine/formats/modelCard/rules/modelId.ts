import { defineRule } from '../../../rule.ts';
import { hubIdIn, isHubId } from '../hubId.ts';
import { textsAt } from '../lower.ts';

const keys = ['base_model', 'new_version'];

/** A model that is no id: the Hub refuses the address or the path of one. Source: hub-docs, modelcard.md. */
export const modelId = defineRule({
  id: 'card/model-id',
  title: 'Other models are named by their ids',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    link: '"{text}" is an address. Write the id of the model: "{suggestion}".',
    words: '"{text}" is no id of a model on the Hub. Write it as "owner/name".',
  },
  help: 'Name the model by its id on the Hub.',
  *check({ model }) {
    for (const { value, at } of keys.flatMap((key) => textsAt(model.metadata, key))) {
      if (value === '' || isHubId(value)) continue;
      const text = value.length > 80 ? `${value.slice(0, 79)}…` : value;
      const suggestion = hubIdIn(value);
      if (suggestion === undefined) yield { message: 'words', at, data: { text } };
      else yield { message: 'link', at, data: { text, suggestion }, payload: { suggestion } };
    }
  },
});
