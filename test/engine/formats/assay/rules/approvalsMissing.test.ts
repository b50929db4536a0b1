import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a high-risk model needs an approval before production', () => {
  expectFindings({
    'assay.yaml': `
version: 1
people: {risk: ["@kim"]}
models:
  bare:
    risk: high
    deploy:
      staging: [quality]
      production: [quality]
#     ^^^^^^^^^^ assay/approvals-missing
  advisory:
    risk: high
    deploy:
      production: [advice]
#     ^^^^^^^^^^ assay/approvals-missing
  elsewhere:
    risk: high
    deploy:
      production: [staged]
#     ^^^^^^^^^^ assay/approvals-missing
      staging: [staged]
  approved: {risk: high, deploy: {production: [quality, release]}}
  by-risk: {risk: high, deploy: {production: [risky]}}
  harmless: {risk: limited, deploy: {production: [quality]}}
gates:
  quality: [{metric: auc, min: 0.9}]
  advice: [{approvals: {risk: 1}, mode: advisory}]
  staged: [{approvals: {risk: 1}, when: staging}]
  release: [{approvals: {risk: 1}}]
  risky: [{approvals: {risk: 1}, when: [high]}]
`,
  });
});

test('a gate that is not defined might ask for approvals', () => {
  expectFindings({
    'assay.yaml': `
version: 1
models:
  churn: {risk: high, deploy: {production: [release]}}
#                                           ^^^^^^^ assay/unknown-reference
`,
  });
});
