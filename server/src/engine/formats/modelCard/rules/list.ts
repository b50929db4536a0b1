import { keyText, pairsOf, resolved } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { shapeOf } from '../fields.ts';
import { isEmpty } from '../lower.ts';

/** A word where the Hub documents a list. Source: hub-docs, modelcard.md (tags and metrics). */
export const list = defineRule({
  id: 'card/list',
  title: 'Tags and metrics are lists',
  severity: 'hint',
  kinds: ['model-card', 'dataset-card'],
  messages: { word: '"{key}" is a list. Write the word in brackets, or behind a hyphen on its own line.' },
  help: 'Write a list, also of one word.',
  *check({ document, model }) {
    for (const pair of pairsOf(model.metadata)) {
      const key = keyText(pair) ?? '';
      const value = resolved(pair.value);
      if (value?.type !== 'scalar' || isEmpty(value) || shapeOf(document.kind, key) !== 'words') continue;
      if (typeof value.value !== 'string') continue;
      const isPlain = value.style === 'plain' && pair.value === value && !/[,[\]{}]/.test(value.source);
      yield {
        message: 'word',
        at: value.span,
        data: { key },
        payload: isPlain || value.style === 'quoted' ? { wrap: 'true' } : {},
      };
    }
  },
});
