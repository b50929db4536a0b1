import { itemsOf, keyText, pairsOf, resolved } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';

/** The keys whose empty value the Hub refuses, or whose empty value huggingface_hub drops without a word. */
const keys: ReadonlySet<string> = new Set([
  'license',
  'language',
  'library_name',
  'pipeline_tag',
  'tags',
  'datasets',
  'metrics',
  'base_model',
]);

/** A key without a value, or a list with an empty entry. */
export const nullValue = defineRule({
  id: 'card/null-value',
  title: 'Keys of the front matter have values',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    key: '"{key}" has no value. Give it one, or delete the key.',
    item: 'An entry of "{key}" is empty. Give it a value, or delete the line.',
  },
  help: 'Give the key a value, or delete it.',
  *check({ model }) {
    for (const pair of pairsOf(model.metadata)) {
      const key = keyText(pair) ?? '';
      if (!keys.has(key)) continue;
      const value = resolved(pair.value);
      if (value === undefined || (value.type === 'scalar' && value.value === null)) {
        yield { message: 'key', at: pair.key.span, data: { key } };
      }
      for (const item of itemsOf(value)) {
        const entry = resolved(item);
        if (entry?.type === 'scalar' && entry.value === null) {
          yield {
            message: 'item',
            at: entry.span.end > entry.span.start ? entry.span : pair.key.span,
            data: { key },
          };
        }
      }
    }
  },
});
