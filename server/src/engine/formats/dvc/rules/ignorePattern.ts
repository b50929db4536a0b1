import { defineRule } from '../../../rule.ts';

/** A pattern that stops DVC. Source: GitIgnorePatternError, pathspec/patterns/gitignore/spec.py. */
export const ignorePattern = defineRule({
  id: 'dvc/ignore-pattern',
  title: 'DVC can read every pattern of .dvcignore',
  severity: 'error',
  kinds: ['dvc-ignore'],
  messages: {
    escape: 'Nothing stands behind the \\ at the end of "{part}", so DVC stops when it reads the file.',
    range: 'A range in "{part}" ends before it begins, so DVC stops when it reads the file.',
    empty: 'Nothing stands behind the !, so DVC stops when it reads the file.',
  },
  help: 'Mend the pattern, or take the line out.',
  *check({ document, model }) {
    if (!document.uri.endsWith('/.dvcignore')) return;
    for (const { why, part, at } of model.refused) yield { message: why, at, data: { part } };
  },
});
