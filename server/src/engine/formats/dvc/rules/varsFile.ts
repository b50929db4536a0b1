import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A file under `vars` that is not there, or no mapping. Source: load_from, dvc/parsing/context.py. */
export const varsFile = defineRule({
  id: 'dvc/vars-file',
  title: 'Each file under vars is there and holds a mapping',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    missing: 'The file "{file}" does not exist.',
    folder: '"{file}" is a folder.',
    'not-a-mapping': '"{file}" holds no mapping, so it defines no names.',
  },
  help: 'Name a file with parameters, as a path from the folder of this file.',
  check: (context) => templateProblems(context, 'vars-file', ['missing', 'folder', 'not-a-mapping']),
});
