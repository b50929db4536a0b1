import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('one data set for both', () => {
  expectFindings({
    'assay.yaml': `
version: 1
datasets: {all: {path: "hf:acme/all@main"}, test: {path: "hf:acme/test@main"}}
models:
  churn:
    trains_on: {data: [all]}
    evaluation: {data: [test, all]}
#                             ^^^ assay/train-test-same
`,
  });
});

test('one path or one digest under two names', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
datasets:
  a: {path: data/a.csv.dvc}
  b: {path: ./data/a.csv.dvc}
  c: {path: data/c.csv, sha256: 3b1f0c5e9d7a4482b6a1c0f2e4d6987812ab34cd56ef7890a1b2c3d4e5f60718}
  d: {path: data/d.csv, sha256: 3B1F0C5E9D7A4482B6A1C0F2E4D6987812AB34CD56EF7890A1B2C3D4E5F60718}
models:
  one:
    trains_on: {data: [a]}
    evaluation: {data: [b]}
#                       ^ assay/train-test-same
  two:
    trains_on: {data: [a, c]}
    evaluation: {data: [d]}
#                       ^ assay/train-test-same
`,
    },
    ['data/a.csv.dvc', 'data/c.csv', 'data/d.csv'],
  );
});

test('a file is the same whatever split it is said to be', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
datasets:
  a: {path: data/a.csv.dvc, split: train}
  b: {path: data/a.csv.dvc, split: test}
models:
  one:
    trains_on: {data: [a]}
    evaluation: {data: [b]}
#                       ^ assay/train-test-same
`,
    },
    ['data/a.csv.dvc'],
  );
});

test('two splits of one repository are two data sets', () => {
  expectFindings({
    'assay.yaml': `
version: 1
datasets:
  a: {path: "hf:acme/all@main", split: train}
  b: {path: "hf:acme/all@main", split: test}
models:
  one: {trains_on: {data: [a]}, evaluation: {data: [b]}}
`,
  });
});
