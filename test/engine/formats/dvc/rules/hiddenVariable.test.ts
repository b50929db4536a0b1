import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a variable called item or key beside a loop is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - item: 1
stages:
  s:
# ^ dvc/hidden-variable
    foreach: [a]
    do:
      cmd: echo \${item}
`,
  });
});
