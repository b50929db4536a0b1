import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a source without its address is marked', () => {
  expectFindings({
    '.eval_results/a.yaml': `- dataset: {id: a, task_id: b}
  value: 1
  source: {name: Report, user: acme}
# ^^^^^^ evals/source-url
- dataset: {id: a, task_id: b}
  value: 1
  source: {url: https://example.com}
`,
  });
});
