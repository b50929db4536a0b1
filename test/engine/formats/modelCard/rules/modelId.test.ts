import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('addresses and paths of models are marked', () => {
  expectFindings({
    'README.md': `---
base_model:
- acme/base
- ./checkpoints/best
# ^^^^^^^^^^^^^^^^^^ card/model-id
new_version: https://huggingface.co/acme/next
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ card/model-id
---
`,
    'b/README.md': `---
base_model: gpt2
new_version: acme/next-1.1
---
`,
  });
});
