import { itemsOf, keyText, pairsOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { isEmpty } from '../lower.ts';

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
  'model-index',
]);

/** A key without a value, or a list with an empty entry. */
export const nullValue = defineRule({
  id: 'card/null-value',
  title: 'Keys of the front matter have values',
  severity: 'error',
  kinds: ['model-card', 'dataset-card'],
  messages: {
    key: '"{key}" has no value. Give it one, or delete the key.',
    item: 'An entry of "{key}" is empty. Give it a value, or delete the line.',
  },
  help: 'Give the key a value, or delete it.',
  *check({ model }) {
    const known = pairsOf(model.metadata).filter((pair) => keys.has(keyText(pair) ?? ''));
    for (const pair of known) {
      const key = keyText(pair) ?? '';
      if (isEmpty(pair.value)) yield { message: 'key', at: pair.key.span, data: { key } };
      for (const item of itemsOf(pair.value).filter(isEmpty)) {
        const at = item.span.end > item.span.start ? item.span : pair.key.span;
        yield { message: 'item', at, data: { key } };
      }
    }
  },
});
