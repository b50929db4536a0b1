import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a date among the variables is marked, in quotes it is none', () => {
  expectFindings({
    'dvc.yaml': `vars:
  - since: 2026-01-01
#          ^^^^^^^^^^ dvc/date-value
    until: '2026-02-01'
stages:
  s:
    cmd: echo \${since}
`,
    'params.yaml': `a: [2026-03-01]
#   ^^^^^^^^^^ dvc/date-value
`,
  });
});

test('a file that no pipeline loads may hold dates', () => {
  expectFindings({ 'params.yaml': 'a: 2026-01-01\n' });
});
