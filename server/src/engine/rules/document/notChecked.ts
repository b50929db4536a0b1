import type { Problem } from '../../document/document.ts';
import { defineRule } from '../../rule.ts';

const codes: ReadonlySet<Problem['code']> = new Set(['too-deep', 'too-large', 'unreadable']);

/** A file that Assay could not look at: too large, nested too deep, binary, not UTF-8, not to be opened. */
export const notChecked = defineRule({
  id: 'document/not-checked',
  title: 'The file was checked',
  severity: 'warning',
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
  messages: { problem: 'Not checked: {problem}' },
  help: 'Make the file readable as text of a usual size, or leave it: nothing is said against what it holds.',
  *check({ document }) {
    for (const problem of document.problems) {
      if (!codes.has(problem.code)) continue;
      yield { message: 'problem', at: problem.span, data: { problem: problem.message } };
    }
  },
});
