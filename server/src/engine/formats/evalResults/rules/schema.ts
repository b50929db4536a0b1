import { defineRule } from '../../../rule.ts';
import { shapeIssuesOf } from '../shape.ts';

/** The shape of a file of evaluation results. Source: hub-docs, eval_results.yaml. */
export const schema = defineRule({
  id: 'evals/schema',
  title: 'Evaluation results have the shape that the Hub reads',
  severity: 'error',
  kinds: ['eval-results'],
  messages: {
    list: '{path} must be a list of results.',
    mapping: '{path} must hold keys with values.',
    text: '{path} must be a text.',
    missing: '{path} is missing.',
  },
  help: 'Each result needs dataset.id, dataset.task_id and value.',
  *check({ model }) {
    for (const { message, at, path, refusedBy } of shapeIssuesOf(model.root)) {
      yield { message, at, data: { path }, payload: { path, refusedBy } };
    }
  },
});
