import { defineRule } from '../../rule.ts';
import { isUnread, parsedKinds } from './unread.ts';

/** What the reader of a file could not take, as its real system would refuse it. */
export const syntax = defineRule({
  id: 'document/syntax',
  title: 'The file can be read',
  severity: 'error',
  kinds: parsedKinds,
  messages: { problem: '{problem}' },
  help: 'Mend the text at this place; the rest of the file is checked all the same.',
  *check({ document }) {
    for (const problem of document.problems) {
      if (isUnread(problem)) continue;
      yield { message: 'problem', at: problem.span, data: { problem: problem.message } };
    }
  },
});
