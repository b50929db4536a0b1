import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a matrix with a text where a list is meant is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  s:
    matrix:
      x: ab
#        ^^ dvc/matrix-letters
    cmd: echo \${item.x}
`,
  });
});
