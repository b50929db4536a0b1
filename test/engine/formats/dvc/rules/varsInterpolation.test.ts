import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a ${…} under vars is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - x: \${a}
#      ^^^^ dvc/vars-interpolation
stages:
  s:
    cmd: echo \${x}
`,
  });
});
