import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a key of a file under vars that the file does not have is marked', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - a.yaml:x,y
#   ^^^^^^^^^^ dvc/vars-key
stages:
  s:
    cmd: echo \${x}
`,
    'a.yaml': `x: 1
`,
  });
});
