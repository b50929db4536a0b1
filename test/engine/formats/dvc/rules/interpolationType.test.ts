import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a list or a mapping where dvc takes none is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - a: [1]
stages:
  s:
    cmd: echo
    desc: \${a}
#         ^^^^ dvc/interpolation-type
`,
  });
});
