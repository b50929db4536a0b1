import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A matrix that goes over the letters of a text. Source: MatrixDefinition, dvc/parsing/__init__.py. */
export const matrixLetters = defineRule({
  id: 'dvc/matrix-letters',
  title: 'No matrix goes over the letters of a text',
  severity: 'warning',
  kinds: ['dvc'],
  messages: {
    letters: 'DVC makes a step for each letter of this text.',
  },
  help: 'Put the text into a list: [text].',
  check: (context) => templateProblems(context, 'matrix-letters', ['letters']),
});
