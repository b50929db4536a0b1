import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A file loaded whole and in part. Source: check_loaded, dvc/parsing/context.py. */
export const varsPartial = defineRule({
  id: 'dvc/vars-partial',
  title: 'A file under vars is loaded whole or in part, not both',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    partly: 'Keys of "{file}" are loaded already.',
    wholly: '"{file}" is loaded whole already.',
  },
  help: 'Name the file once, with all keys that are needed. params.yaml is always loaded whole.',
  check: (context) => templateProblems(context, 'vars-partial', ['partly', 'wholly']),
});
