import type { ScalarNode } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { readValue, scalarsOf } from '../lower.ts';

/** The keys whose values are texts. */
const textKeys = [
  'license',
  'language',
  'library_name',
  'pipeline_tag',
  'tags',
  'datasets',
  'metrics',
  'base_model',
];

/** A word that YAML 1.1, which huggingface_hub reads, takes for something else than a text (`no` is false). */
export const yaml11 = defineRule({
  id: 'card/yaml11',
  title: 'Words that YAML 1.1 takes for other values are in quotes',
  severity: 'warning',
  kinds: ['model-card', 'dataset-card'],
  messages: { word: 'Without quotes "{source}" is read as {kind}, not as a text.' },
  help: 'Put the word in quotes.',
  *check({ model }) {
    for (const key of textKeys) {
      for (const scalar of scalarsOf(readValue(model.metadata, key))) {
        const kind = kindOf(scalar);
        if (kind === undefined) continue;
        yield {
          message: 'word',
          at: scalar.span,
          data: { source: scalar.source, kind },
          payload: { quoted: JSON.stringify(scalar.source) },
        };
      }
    }
  },
});

function kindOf({ style, value, source }: ScalarNode): string | undefined {
  if (style !== 'plain') return undefined;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`;
  return /^\d{4}-\d{1,2}-\d{1,2}($|[Tt\s])/.test(source) ? 'a date' : undefined;
}
