import { pairOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { modelIndexIssues } from '../modelIndexIssues.ts';

/** The evaluation results of a card. Source: model_index_to_eval_results, huggingface_hub/repocard_data.py. */
export const modelIndex = defineRule({
  id: 'card/model-index',
  title: 'The evaluation results have the shape that the Hub reads',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    list: '{path} must be a list.',
    mapping: '{path} must hold keys with values.',
    missing: '{path} is missing.',
    url: '{path} is missing: a source needs its URL.',
  },
  help: 'Each result needs task.type, dataset.type, dataset.name, and metrics with type and value.',
  *check({ model }) {
    const pair = pairOf(model.metadata, 'model-index');
    if (pair === undefined) return;
    for (const { message, at, path } of modelIndexIssues(pair)) {
      yield { message, at, data: { path } };
    }
  },
});
