import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A `${name}` that no parameter file and no variable defines. Source: select, dvc/parsing/context.py. */
export const unknownInterpolation = defineRule({
  id: 'dvc/unknown-interpolation',
  title: 'Each ${…} is defined',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    near: '"{name}" is not defined in params.yaml or under vars. Did you mean "{near}"?',
    unknown: '"{name}" is not defined in params.yaml or under vars.',
  },
  help: 'Define the name in params.yaml or under vars, or use one that is defined.',
  check: (context) => templateProblems(context, 'unknown-interpolation', ['near', 'unknown']),
});
