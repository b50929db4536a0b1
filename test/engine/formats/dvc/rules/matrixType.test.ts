import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a matrix with a value that is no list is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  s:
    matrix:
      x: \${a}
#        ^^^^ dvc/matrix-type
    cmd: echo
`,
    'params.yaml': `a: 1
`,
  });
});
