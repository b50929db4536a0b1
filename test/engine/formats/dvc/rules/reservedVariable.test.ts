import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a variable of a step in a loop that is called item or key is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  s:
    foreach: [a]
    do:
      cmd: echo \${item}
      vars: [{item: 1}]
#             ^^^^ dvc/reserved-variable
`,
  });
});
