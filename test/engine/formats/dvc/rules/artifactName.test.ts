import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('names that cannot be registered are marked', () => {
  expectFindings({
    'dvc.yaml': `artifacts:
  churn: {path: a}
  team/churn-v2_x: {path: b}
  a: {path: c}
  churn model: {path: d}
# ^^^^^^^^^^^ dvc/artifact-name
  -churn: {path: e}
# ^^^^^^ dvc/artifact-name
  churn.v2: {path: f}
# ^^^^^^^^ dvc/artifact-name
  churn_: {path: g}
# ^^^^^^ dvc/artifact-name
`,
  });
});
