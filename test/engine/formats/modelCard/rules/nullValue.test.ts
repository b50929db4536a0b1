import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('keys without values and empty entries are marked', () => {
  expectFindings({
    'README.md': `---
license: mit
language:
#^^^^^^^ card/null-value
datasets: [beans, null]
#                 ^^^^ card/null-value
widget:
---
`.replace('#^^^^^^^ card', '^^^^^^^^'),
  });
});
