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

test('a step without a name is marked, a loop without one is not: its steps are called after their items', () => {
  expectFindings({
    'dvc.yaml': `stages:
  "":
# ^^ dvc/stage-name
    cmd: echo
`,
    'sub/dvc.yaml': 'stages:\n  "":\n    foreach: [a]\n    do: {cmd: echo}\n',
  });
});
