import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A step that DVC can never find. Source: split_group_name, dvc/parsing/__init__.py. */
export const stageName = defineRule({
  id: 'dvc/stage-name',
  title: 'DVC can find each step by its name',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    at: 'DVC takes what stands before the @ of "{name}" for a loop, and never finds the step.',
    round: 'The loop makes a step "{name}", which DVC never finds: the item may hold no @.',
    nameless: 'The loop makes a step "{name}", which DVC never finds: an item may not be empty.',
    empty: 'A step needs a name.',
  },
  help: 'Take the @ out of the name.',
  check: (context) => templateProblems(context, 'stage-name', ['at', 'round', 'nameless', 'empty']),
});
