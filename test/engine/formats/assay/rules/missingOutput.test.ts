import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('what nothing makes is told', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
datasets:
  made: {path: data/made.csv}
  tracked: {path: data/tracked.csv}
  there: {path: data/there.csv}
  gone: {path: data/gone.csv}
#              ^^^^^^^^^^^^^ assay/missing-output
models:
  churn:
    artifact: models/churn/
    evaluation: {report: reports/eval.json}
#                        ^^^^^^^^^^^^^^^^^ assay/missing-output
monitors:
  live: {report: reports/drift/*.json}
# ^^^^ assay/monitor-unused
`,
      'dvc.yaml': `
stages:
  train:
    cmd: python train.py
    outs: [data/made.csv, models/churn/model.pkl]
`,
    },
    ['data/there.csv', 'data/tracked.csv.dvc'],
  );
});

test('a stage with a path that is not known may make anything', () => {
  expectFindings({
    'assay.yaml': `
version: 1
models:
  churn: {evaluation: {report: reports/eval.json}}
`,
    'params.yaml': `
out: reports
`,
    'dvc.yaml': `
stages:
  train:
    cmd: python train.py
    outs: ["\${out}/eval.json"]
`,
  });
});
