import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a variable that is defined twice is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - a: 1
#   ^ dvc/vars-redefined
stages:
  s:
    cmd: echo \${a}
`,
    'params.yaml': `a: 1
`,
  });
});
