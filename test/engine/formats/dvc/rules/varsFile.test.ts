import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a file under vars that cannot be loaded is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - a.yaml
#   ^^^^^^ dvc/vars-file
stages:
  s:
    cmd: echo
`,
  });
});
