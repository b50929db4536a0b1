import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a file that is loaded whole and in part is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - params.yaml:a
#   ^^^^^^^^^^^^^ dvc/vars-partial
stages:
  s:
    cmd: echo \${a}
`,
    'params.yaml': `a: 1
`,
  });
});
