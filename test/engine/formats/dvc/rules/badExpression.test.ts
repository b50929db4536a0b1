import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a ${…} that holds no name is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  s:
    cmd: echo \${a..b}
#             ^^^^^^^ dvc/bad-expression
`,
  });
});
