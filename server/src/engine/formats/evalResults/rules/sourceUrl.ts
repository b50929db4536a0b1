import { mergedPairOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { isEmpty, readValue } from '../../modelCard/lower.ts';

const payload = { refusedBy: 'huggingface_hub' };
const others = ['name', 'user', 'org'];

/** A source without its address. Source: EvalResultEntry, huggingface_hub/_eval_results.py. */
export const sourceUrl = defineRule({
  id: 'evals/source-url',
  title: 'A source of results has its address',
  severity: 'error',
  kinds: ['eval-results'],
  messages: { missing: 'The source has {keys} and no url. Add the address of the source.' },
  help: 'Add url to the source, or delete the source.',
  *check({ model }) {
    for (const { node } of model.results) {
      const pair = mergedPairOf(node, 'source');
      const keys = others.filter((key) => !isEmpty(readValue(pair?.value, key)));
      if (pair === undefined || keys.length === 0 || !isEmpty(readValue(pair.value, 'url'))) continue;
      yield { message: 'missing', at: pair.key.span, data: { keys: keys.join(', ') }, payload };
    }
  },
});
