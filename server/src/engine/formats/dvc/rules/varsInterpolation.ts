import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A template inside of `vars`. Source: check_interpolations, dvc/parsing/__init__.py. */
export const varsInterpolation = defineRule({
  id: 'dvc/vars-interpolation',
  title: 'No ${…} stands under vars',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    interpolated: 'DVC resolves no ${…} under vars.',
  },
  help: 'Write the value itself.',
  check: (context) => templateProblems(context, 'vars-interpolation', ['interpolated']),
});
