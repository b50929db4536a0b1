import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('unknown keys, wrong values and missing keys are errors', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
people:
  risk: ["@kim", kim]
#                ^^^ assay/schema
targets:
  gpu: {gpus: 1}
# ^^^ assay/schema
models:
  churn:
    deploy: {production: [quality]}
    rsk: high
#   ^^^ assay/schema
    use: [internal]
#        ^^^^^^^^^^ assay/schema
gates:
  quality:
    - {metric: auc, min: "0.9"}
#                        ^^^^^ assay/schema
`,
    },
    ['x'],
  );
});

test('a check has one kind', () => {
  expectFindings({
    'assay.yaml': `
version: 1
gates:
  quality:
    - {metric: auc, min: 0.9, drift: none}
#                             ^^^^^ assay/schema
models: {churn: {deploy: {production: [quality]}}}
`,
  });
});

test('a manifest with all that the vocabulary knows is fine', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
registry: {type: mlflow, url: "https://mlflow.example.com", champion_alias: best}
people:
  model-owner: ["@sam", sam@example.com]
  risk: ["@acme/model-risk"]
datasets:
  customers: {path: data/customers.parquet.dvc, card: data/README.md, license: proprietary, personal_data: pseudonymised, max_age: 90d, split: train}
  holdout: {path: data/holdout.parquet, sha256: 3b1f0c5e9d7a4482b6a1c0f2e4d6987812ab34cd56ef7890a1b2c3d4e5f60718}
targets:
  gpu: {type: ssh, host: gpu-01, gpus: 1, gpu_memory: 40GB, max_hours: 6, max_cost: 40 USD}
models:
  churn:
    card: models/churn/README.md
    pipeline: dvc.yaml
    trains_on: {target: gpu, stage: train, data: [customers]}
    evaluation: {report: reports/eval.json, data: [holdout]}
    artifact: models/churn/
    registered_as: churn-xgb
    owner: model-owner
    risk: high
    use: commercial
    base: [distilbert/distilbert-base-uncased]
    monitor: churn-live
    allowed_globals: [sklearn.tree._tree.Tree]
    signers: [release@example.com]
    deploy: {staging: [quality], production: [quality, compliance, release]}
gates:
  quality:
    - {metric: auc, min: 0.90, split: test, direction: higher}
    - {metric: auc, not_worse_than: champion, tolerance: 0.005, confidence: 95%}
    - {metric: auc, not_worse_than: {version: 3}, tolerance: 1%}
    - {metric: auc, better_than: {run: 4f1c}, by: 0.01}
    - {metric: auc, slice_by: region, min: 0.85, max_gap: 0.05, min_rows: 200, small_slices: ignore}
    - {metric: auc, train_test_gap: 0.03, mode: advisory, when: [staging, high], hint: Ask the owner}
    - {metric: latency_p95_ms, max: 40}
  compliance:
    - card: eu-ai-act-high-risk
    - card: [license, language]
    - license: compatible
    - lineage: complete
    - data: pinned
    - files: safe
  release:
    - git: clean
    - signature: required
    - approvals: {risk: 1, model-owner: 1, valid_for: 30d, author_may_approve: false}
    - {drift: none, max_age: 12h}
    - tests: reports/tests.xml
    - report: reports/suite.json
    - serves: true
    - name: calibrated
      expr: candidate.metrics.ece <= 0.05 || candidate.tags["calibrated"] == "yes"
monitors:
  churn-live: {report: reports/drift/*.json, type: evidently, every: 6h, columns: [age], psi: {warn: 0.1, fail: 0.25}, ks: {fail: 0.01}}
waivers:
  - {check: churn/production/quality/auc, reason: New region, by: risk, until: 2027-03-31}
`,
      'dvc.yaml': `
stages:
  train:
    cmd: python train.py
    outs: [models/churn/, reports/]
`,
    },
    ['data/customers.parquet.dvc', 'data/README.md', 'data/holdout.parquet', 'models/churn/README.md'],
  );
});

test('nothing is said against an empty file', () => {
  expectFindings({
    'assay.yaml': `

`,
  });
});

test('a manifest in a folder is one too', () => {
  expectFindings({
    'teams/risk/assay.yaml': `
version: 2
#        ^ assay/schema
`,
  });
});
