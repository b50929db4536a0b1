import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('one word where a list belongs is marked', () => {
  expectFindings({
    'README.md': `---
tags: churn
#     ^^^^^ card/list
metrics: "accuracy"
#        ^^^^^^^^^^ card/list
datasets: acme/telco
---
`,
    'b/README.md': `---
pretty_name: Data
tags: [a]
---
`,
  });
});
