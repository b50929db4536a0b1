import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a role must have as many people as are asked for', () => {
  expectFindings({
    'assay.yaml': `
version: 1
people:
  owner: ["@sam", "@Sam"]
  risk: ["@acme/model-risk"]
  ethics: ["@kim", lee@example.com]
models: {churn: {deploy: {production: [release]}}}
gates:
  release:
    - approvals: {owner: 2, risk: 5, ethics: 2}
#                        ^ assay/approvals-short
`,
  });
});
