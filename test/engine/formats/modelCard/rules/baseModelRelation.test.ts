import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('only the four relations of the Hub are taken', () => {
  expectFindings({
    'README.md': `---
base_model: a/b
base_model_relation: fine-tuned
#                    ^^^^^^^^^^ card/base-model-relation
---
`,
    'b/README.md': `---
base_model_relation: child
#                    ^^^^^ card/base-model-relation
---
`,
    'c/README.md': `---
base_model_relation: quantized
---
`,
  });
});
