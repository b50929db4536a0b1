import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('an item of a loop that stands twice is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  s:
    foreach: [a, a]
#                ^ dvc/loop-duplicate
    do:
      cmd: echo \${item}
`,
  });
});
