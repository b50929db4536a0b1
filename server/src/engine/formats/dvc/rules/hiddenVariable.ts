import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A variable that a loop hides. Source: _warn_if_overwriting, dvc/parsing/__init__.py. */
export const hiddenVariable = defineRule({
  id: 'dvc/hidden-variable',
  title: 'No loop hides a variable',
  severity: 'warning',
  kinds: ['dvc'],
  messages: {
    hidden: 'A variable is called "{name}" too; inside of this loop it stands for what the loop is at.',
  },
  help: 'Give the variable another name than item and key.',
  check: (context) => templateProblems(context, 'reserved-variable', ['hidden']),
});
