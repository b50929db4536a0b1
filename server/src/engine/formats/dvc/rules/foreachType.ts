import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A `foreach` that is no list and no mapping. Source: _check_is_map_or_seq, dvc/parsing/__init__.py. */
export const foreachType = defineRule({
  id: 'dvc/foreach-type',
  title: 'A foreach goes over a list or a mapping',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    scalar: 'A foreach takes a list or a mapping, and this is neither.',
  },
  help: 'Write a list or a mapping, or name one with ${…}.',
  check: (context) => templateProblems(context, 'foreach-type', ['scalar']),
});
