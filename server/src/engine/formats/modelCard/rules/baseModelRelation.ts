import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { textsAt } from '../lower.ts';
import { relations } from '../vocabulary/relations.ts';

/** A relation that the Hub does not know. Source: hub-docs, model-cards.md ("Specifying a base model"). */
export const baseModelRelation = defineRule({
  id: 'card/base-model-relation',
  title: 'The relation to the base model is one that the Hub knows',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    near: '"{word}" is no relation that the Hub knows. Did you mean "{suggestion}"?',
    unknown: '"{word}" is no relation that the Hub knows: use {known}.',
  },
  help: 'Use adapter, merge, quantized or finetune, or delete the key: the Hub then finds out by itself.',
  *check({ model }) {
    for (const { value: word, at } of textsAt(model.metadata, 'base_model_relation')) {
      if (Object.hasOwn(relations, word)) continue;
      const known = Object.keys(relations);
      const suggestion = nearest(word.replace(/[^a-z]/gi, ''), known);
      if (suggestion === undefined) yield { message: 'unknown', at, data: { word, known: known.join(', ') } };
      else yield { message: 'near', at, data: { word, suggestion }, payload: { suggestion } };
    }
  },
});
