import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('the second of two equal words is marked', () => {
  expectFindings({
    'README.md': `---
tags:
- a
- b
- a
# ^ card/duplicate
language: [en, "en"]
#              ^^^^ card/duplicate
---
`,
    'b/README.md': `---
task_ids: [extractive-qa, extractive-qa]
#                         ^^^^^^^^^^^^^ card/duplicate
---
`,
  });
});
