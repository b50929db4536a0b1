import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a foreach over something that is no list and no mapping is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  s:
    foreach: \${a}
#            ^^^^ dvc/foreach-type
    do:
      cmd: echo
`,
    'params.yaml': `a: 1
`,
  });
});
