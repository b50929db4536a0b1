import { defineRule } from '../../rule.ts';
import { isUnread, parsedKinds } from './unread.ts';

/** A file that Assay could not look at: too large, nested too deep, binary, not UTF-8, not to be opened. */
export const notChecked = defineRule({
  id: 'document/not-checked',
  title: 'The file was checked',
  severity: 'warning',
  kinds: parsedKinds,
  messages: { problem: 'Not checked: {problem}' },
  help: 'Make the file readable as text of a usual size, or leave it: nothing is said against what it holds.',
  *check({ document }) {
    for (const problem of document.problems) {
      if (!isUnread(problem)) continue;
      yield { message: 'problem', at: problem.span, data: { problem: problem.message } };
    }
  },
});
