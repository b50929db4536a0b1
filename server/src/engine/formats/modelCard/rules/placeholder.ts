import { defineRule } from '../../../rule.ts';

/** What the template of huggingface_hub leaves for a person to fill in. */
const marker = /\[?\bMore Information Needed\b\]?/gi;

/** A place that the template left open. Source: templates/modelcard_template.md of huggingface_hub. */
export const placeholder = defineRule({
  id: 'card/placeholder',
  title: 'Nothing of the template is left open',
  severity: 'hint',
  kinds: ['model-card', 'dataset-card'],
  messages: { open: 'The template left this open. Fill it in, or delete the section.' },
  help: 'Write what is known, or delete the section.',
  *check({ document }) {
    for (const match of document.text.matchAll(marker)) {
      yield { message: 'open', at: { start: match.index, end: match.index + match[0].length } };
    }
  },
});
