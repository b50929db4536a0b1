import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a gate that no environment lists', () => {
  expectFindings({
    'assay.yaml': `
version: 1
models:
  churn: {deploy: {production: [quality]}}
gates:
  quality: [{git: clean}]
  old: [{git: clean}]
# ^^^ assay/gate-unused
`,
  });
});
