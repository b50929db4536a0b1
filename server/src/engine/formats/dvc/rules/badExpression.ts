import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A `${…}` that is no name. Source: parse_expr, dvc/parsing/interpolate.py. */
export const badExpression = defineRule({
  id: 'dvc/bad-expression',
  title: 'Each ${…} holds a name that DVC can read',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    bad: 'DVC cannot read "{expression}": it knows names with dots and indexes, such as train.layers[0], and no operators.',
  },
  help: 'Write the name of a parameter, or put a backslash before the dollar sign where the shell is to see it.',
  check: (context) => templateProblems(context, 'bad-expression', ['bad']),
});
