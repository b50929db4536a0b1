import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a task that the Hub does not know is marked, a finer task is not', () => {
  expectFindings({
    'README.md': `---
pipeline_tag: text-classificaton
#             ^^^^^^^^^^^^^^^^^^ card/pipeline-tag
---
`,
    'b/README.md': `---
tags: []
pipeline_tag: churn-guessing
#             ^^^^^^^^^^^^^^ card/pipeline-tag
---
`,
    'c/README.md': `---
pipeline_tag: sentiment-analysis
---
`,
    'd/README.md': `---
pipeline_tag: other
---
`,
    'e/README.md': `---
pipeline_tag: constructor
#             ^^^^^^^^^^^ card/pipeline-tag
---
`,
  });
});
