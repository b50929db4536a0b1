import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a step with an @ in its name is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a@b:
# ^^^ dvc/stage-name
    cmd: echo
`,
  });
});
