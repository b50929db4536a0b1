import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

test('binary files, and folders with other files in them, are marked', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    foreach: [x, y]
    do:
      cmd: a
      metrics:
        - model-\${item}.pkl
#         ^^^^^^^^^^^^^^^^^ dvc/metrics-file
  b:
    cmd: b
    wdir: run
    metrics:
      - out:
#       ^^^ dvc/metrics-file
          cache: false
      - scores.json
metrics:
  - run/plot.PNG
#   ^^^^^^^^^^^^ dvc/metrics-file
`,
    },
    ['run/out/a.json', 'run/out/roc.csv'],
  );
});

test('nothing is said of a folder of metrics only, of what is not there, of other endings', () => {
  expectFindings(
    { 'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    metrics: [out, later, scores, a.txt, b.csv]\n' },
    ['out/a.json', 'out/more.d/b.yaml', 'out/.gitignore'],
  );
});
