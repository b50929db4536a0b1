import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('a monitor that no model names', () => {
  expectFindings({
    'assay.yaml': `
version: 1
monitors:
  churn-live: {every: 6h}
  forgotten: {every: 6h}
# ^^^^^^^^^ assay/monitor-unused
models:
  churn: {monitor: churn-live}
`,
  });
});

test('nothing is said while the models cannot be read', () => {
  expectFindings({
    'assay.yaml': `
version: 1
monitors: {churn-live: {every: 6h}}
models: [churn]
#       ^^^^^^^ assay/schema
`,
  });
});
