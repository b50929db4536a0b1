import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A key behind `file:` that the file does not hold. Source: load_from, dvc/parsing/context.py. */
export const varsKey = defineRule({
  id: 'dvc/vars-key',
  title: 'Each key behind a file under vars is in the file',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    missing: '"{file}" has no key "{key}".',
  },
  help: 'Name a key that the file has at its top, or load the whole file.',
  check: (context) => templateProblems(context, 'vars-key', ['missing']),
});
