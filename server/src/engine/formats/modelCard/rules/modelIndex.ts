import { defineRule } from '../../../rule.ts';
import { resultIssuesOf } from '../results.ts';

/** The evaluation results of a card. Source: model_index_to_eval_results, huggingface_hub/repocard_data.py. */
export const modelIndex = defineRule({
  id: 'card/model-index',
  title: 'The evaluation results have the shape that the Hub reads',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    list: '{path} must be a list.',
    mapping: '{path} must hold keys with values.',
    text: '{path} must be a text.',
    missing: '{path} is missing.',
    url: '{path} is missing: a source needs its URL.',
    itself: '{path} stands for something that it is a part of.',
    python: '"{path}" is what Python code calls the results. Write them under model-index.',
  },
  help: 'Each result needs task.type, dataset.type, dataset.name, and metrics with type and value.',
  *check({ document, model }) {
    for (const { message, at, path, refusedBy } of resultIssuesOf(model.metadata)) {
      if (message === 'itself' && document.problems.length > 0) continue;
      yield { message, at, data: { path }, payload: { path, refusedBy } };
    }
  },
});
