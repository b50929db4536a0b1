import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A round of a loop that stands twice. Source: normalized_iterable, dvc/parsing/__init__.py. */
export const loopDuplicate = defineRule({
  id: 'dvc/loop-duplicate',
  title: 'No round of a loop stands twice',
  severity: 'hint',
  kinds: ['dvc'],
  messages: {
    twice: '"{key}" stands in this list twice and makes one step.',
  },
  help: 'Delete one of the two.',
  check: (context) => templateProblems(context, 'loop-duplicate', ['twice']),
});
