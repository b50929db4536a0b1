import { itemsOf, resolved, type Node, type SequenceNode } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { readValue } from '../lower.ts';

const keys = [
  'tags',
  'language',
  'datasets',
  'metrics',
  'base_model',
  'license',
  'task_categories',
  'task_ids',
];

/** A word that a list holds twice. Source: _to_unique_list, huggingface_hub/repocard_data.py, which drops it. */
export const duplicate = defineRule({
  id: 'card/duplicate',
  title: 'No list of the front matter says a word twice',
  severity: 'hint',
  kinds: ['model-card', 'dataset-card'],
  messages: { twice: '"{word}" stands in "{key}" already.' },
  help: 'Delete the second one.',
  *check({ model }) {
    for (const key of keys) {
      const list = readValue(model.metadata, key);
      if (list?.type !== 'sequence') continue;
      for (const { word, item } of repeatedIn(list))
        yield { message: 'twice', at: item.span, data: { word, key } };
    }
  },
});

function* repeatedIn(list: SequenceNode): Iterable<{ readonly word: string; readonly item: Node }> {
  const seen = new Set<string>();
  for (const item of itemsOf(list)) {
    const scalar = resolved(item);
    if (scalar?.type !== 'scalar' || scalar.value === null) continue;
    const word = String(scalar.value);
    if (seen.has(word)) yield { word, item };
    seen.add(word);
  }
}
