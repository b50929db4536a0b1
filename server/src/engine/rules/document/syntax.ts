import type { Problem } from '../../document/document.ts';
import { defineRule } from '../../rule.ts';

/** Codes that say nothing against the file: see document/not-checked. */
const notLookedAt: ReadonlySet<Problem['code']> = new Set(['too-deep', 'too-large', 'unreadable']);

/** What the reader of a file could not take, as its real system would refuse it. */
export const syntax = defineRule({
  id: 'document/syntax',
  title: 'The file can be read',
  severity: 'error',
  kinds: [
    'assay',
    'dvc',
    'dvc-lock',
    'dvc-file',
    'params',
    'metrics',
    'model-card',
    'dataset-card',
    'eval-results',
  ],
  messages: { problem: '{problem}' },
  help: 'Mend the text at this place; the rest of the file is checked all the same.',
  *check({ document }) {
    for (const problem of document.problems) {
      if (notLookedAt.has(problem.code)) continue;
      yield { message: 'problem', at: problem.span, data: { problem: problem.message } };
    }
  },
});
