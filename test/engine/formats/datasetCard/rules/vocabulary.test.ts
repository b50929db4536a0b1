import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('words that the Hub does not name are marked', () => {
  expectFindings({
    'README.md': `---
size_categories: 1K<n<10k
#                ^^^^^^^^ dataset/vocabulary
task_categories:
- text-classification
- text classification
# ^^^^^^^^^^^^^^^^^^^ dataset/vocabulary
task_ids: [other-my-task, extractive-qa]
annotations_creators: [expert-generated, robots]
#                                        ^^^^^^ dataset/vocabulary
multilinguality: constructor
#                ^^^^^^^^^^^ dataset/vocabulary
---
`,
  });
});
