import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A variable with a name that a loop sets. Source: ReservedKeyError and _warn_if_overwriting, dvc/parsing. */
export const reservedVariable = defineRule({
  id: 'dvc/reserved-variable',
  title: 'No variable takes the name that a loop sets',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    set: 'The loop itself sets "{name}", so this step may not.',
  },
  help: 'Give the variable another name.',
  check: (context) => templateProblems(context, 'reserved-variable', ['set']),
});
