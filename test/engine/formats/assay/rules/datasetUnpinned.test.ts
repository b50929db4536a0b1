import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('data that models use is pinned', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
datasets:
  loose: {path: data/loose.csv}
# ^^^^^ assay/dataset-unpinned
  unused: {path: data/loose.csv}
  digest: {path: data/loose.csv, sha256: 3b1f0c5e9d7a4482b6a1c0f2e4d6987812ab34cd56ef7890a1b2c3d4e5f60718}
  tracked: {path: data/tracked.csv}
  pointer: {path: data/tracked.csv.dvc}
  made: {path: data/made.csv}
  hub: {path: "hf:acme/customers"}
# ^^^ assay/dataset-unpinned
  revision: {path: "hf:acme/customers@v2"}
  bucket: {path: "s3://bucket/data.csv"}
models:
  churn: {trains_on: {data: [loose, digest, tracked, pointer, made, hub, revision, bucket]}}
`,
      'dvc.yaml': `
stages:
  make: {cmd: python make.py, outs: [data/made.csv]}
`,
    },
    ['data/loose.csv', 'data/tracked.csv.dvc'],
  );
});
