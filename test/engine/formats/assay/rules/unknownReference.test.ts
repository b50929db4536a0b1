import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('every kind of name is looked up', () => {
  expectFindings({
    'assay.yaml': `
version: 1
people: {risk: ["@kim"]}
datasets: {customers: {path: "hf:acme/customers@main"}}
targets: {gpu: {type: local}}
monitors: {live: {every: 6h}}
models:
  churn:
    owner: rsk
#          ^^^ assay/unknown-reference
    monitor: "lve"
#            ^^^^^ assay/unknown-reference
    trains_on: {target: gpuu, data: [customers, custommers]}
#                       ^^^^ assay/unknown-reference
#                                               ^^^^^^^^^^ assay/unknown-reference
    evaluation: {data: [hold-out]}
#                       ^^^^^^^^ assay/unknown-reference
    deploy:
      staging: [quality, release]
#                        ^^^^^^^ assay/unknown-reference
  other: {monitor: live}
gates:
  quality:
    - {metric: auc, min: 0.9, when: stagging}
#                                   ^^^^^^^^ assay/unknown-reference
    - {metric: auc, min: 0.8, when: [staging, high]}
    - approvals: {risc: 1, valid_for: 3d}
#                 ^^^^ assay/unknown-reference
waivers:
  - {check: chrun/staging/quality/auc, reason: new, by: "@kim", until: 2027-01-01}
#           ^^^^^ assay/unknown-reference
  - {check: "churn/staging/qualty/auc", reason: new, by: boss, until: 2027-01-01}
#                          ^^^^^^ assay/unknown-reference
#                                                        ^^^^ assay/unknown-reference
`,
  });
});

test('a stage is looked up in the pipeline of the model', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
models:
  churn:
    pipeline: dvc.yaml
    trains_on: {stage: trian}
#                      ^^^^^ assay/unknown-reference
  other:
    pipeline: dvc.yaml
    trains_on: {stage: train@large}
  compiled:
    pipeline: pipeline.yaml
    trains_on: {stage: anything}
`,
      'dvc.yaml': `
stages:
  train:
    cmd: python train.py
`,
    },
    ['pipeline.yaml'],
  );
});

test('nothing is said while the definitions cannot be read', () => {
  expectFindings({
    'assay.yaml': `
version: 1
gates: [quality]
#      ^^^^^^^^^ assay/schema
models:
  churn: {deploy: {production: [quality]}}
`,
  });
});

test('the hint names the near one, else all', () => {
  const engine = projectOf({
    'assay.yaml': `
version: 1
models: {churn: {deploy: {staging: [qualty, safety]}, monitor: live}}
gates: {quality: [{git: clean}], release: [{git: clean}]}
`,
  });
  const found = engine.check(uriOf('assay.yaml')).filter(({ severity }) => severity === 'error');
  expect(found.map(({ message, payload }) => [message, payload])).toEqual([
    ['There is no gate "qualty". Did you mean "quality"?', { suggestion: 'quality' }],
    ['There is no gate "safety". gates defines quality and release.', {}],
    ['There is no monitor "live". monitors defines none.', {}],
  ]);
});
