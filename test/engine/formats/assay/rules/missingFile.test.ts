import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('cards, pipelines and DVC files must be there', () => {
  expectFindings(
    {
      'assay.yaml': `
version: 1
datasets:
  a: {path: data/a.csv.dvc, card: data/README.md}
#           ^^^^^^^^^^^^^^ assay/missing-file
  b: {path: data/b.csv.dvc}
models:
  churn:
    card: models/chrun.md
#         ^^^^^^^^^^^^^^^ assay/missing-file
    pipeline: ./dvc.yml
#             ^^^^^^^^^ assay/missing-file
`,
    },
    ['data/README.md', 'data/b.csv.dvc', 'models/churn.md', 'dvc.yaml'],
  );
});

test('paths count from the folder of the manifest', () => {
  expectFindings(
    {
      'team/assay.yaml': `
version: 1
models:
  a: {card: README.md}
#           ^^^^^^^^^ assay/missing-file
  b: {card: ../README.md}
`,
    },
    ['README.md'],
  );
});

test('nothing is said of what cannot be known', () => {
  expectFindings({
    'assay.yaml': `
version: 1
models:
  a: {card: ../elsewhere/README.md}
  b: {card: /srv/README.md}
  c: {card: 'models\\\\README.md'}
  d: {pipeline: "https://example.com/pipeline.yaml"}
`,
  });
});
