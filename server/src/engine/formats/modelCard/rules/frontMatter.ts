import { resolved } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';

/** Front matter that is no mapping. Source: huggingface_hub/repocard.py ("repo card metadata block should be a dict"). */
export const frontMatter = defineRule({
  id: 'card/front-matter',
  title: 'The front matter is a mapping',
  severity: 'error',
  kinds: ['model-card'],
  messages: { notMapping: 'The front matter must hold keys with values, such as "license: mit".' },
  help: 'Write keys with values between the two lines of three hyphens.',
  *check({ document, model }) {
    const root = resolved(model.metadata);
    if (root === undefined || root.type === 'mapping' || document.problems.length > 0) return;
    if (root.type === 'scalar' && root.value === null) return;
    yield { message: 'notMapping', at: root.span };
  },
});
