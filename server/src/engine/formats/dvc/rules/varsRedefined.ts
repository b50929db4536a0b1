import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A variable that two sources define. Source: MergeError, dvc/parsing/context.py. */
export const varsRedefined = defineRule({
  id: 'dvc/vars-redefined',
  title: 'Each variable is defined once',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    redefined: '"{name}" is defined already: DVC overwrites no variable.',
  },
  help: 'Delete one of the two, or give one another name.',
  check: (context) => templateProblems(context, 'vars-redefined', ['redefined']),
});
