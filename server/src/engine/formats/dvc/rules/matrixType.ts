import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A matrix with a value that cannot be gone over. Source: MatrixDefinition, dvc/parsing/__init__.py. */
export const matrixType = defineRule({
  id: 'dvc/matrix-type',
  title: 'Each value of a matrix is a list',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    scalar: 'A matrix goes over lists, and this is none.',
    empty: 'A matrix needs at least one list.',
  },
  help: 'Write a list, or name one with ${…}.',
  check: (context) => templateProblems(context, 'matrix-type', ['scalar', 'empty']),
});
