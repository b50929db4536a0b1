import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('dates without quotes and in other forms are marked', () => {
  expectFindings({
    '.eval_results/a.yaml': `- dataset: {id: a, task_id: b}
  value: 1
  date: 2026-01-31
#       ^^^^^^^^^^ evals/date
- dataset: {id: a, task_id: b}
  value: 1
  date: "31.1.2026"
#       ^^^^^^^^^^^ evals/date
- dataset: {id: a, task_id: b}
  value: 1
  date: 2026
#       ^^^^ evals/date
- dataset: {id: a, task_id: b}
  value: 1
  date: [a]
#       ^^^ evals/date
- dataset: {id: a, task_id: b}
  value: 1
  date: "2026-01-31T10:00:00Z"
- dataset: {id: a, task_id: b}
  value: 1
  date:
`,
  });
});
