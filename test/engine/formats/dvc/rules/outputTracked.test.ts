import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';
import { expectFindings } from '../../../../support/carets.ts';

const index = ['data/raw/a.csv', 'm.pkl', 'report.json', 'b.csv', 'sub/x', 'loop/a'].join('\n');

test('what Git tracks is no output of DVC, unless DVC leaves it to Git', () => {
  expectFindings({
    '.git/index': index,
    'dvc.yaml': `stages:
  prepare:
    cmd: x
    outs:
      - data/raw
#       ^^^^^^^^ dvc/output-tracked
      - data/ra
      - sub/y
  train:
    cmd: x
    wdir: sub
    outs:
      - ../m.pkl
#       ^^^^^^^^ dvc/output-tracked
      - x:
#       ^ dvc/output-tracked
          persist: true
    metrics:
      - ../report.json:
          cache: false
  loop:
    foreach: [a, b]
    do:
      cmd: x
      outs: ["loop/\${item}"]
#            ^^^^^^^^^^^^^^ dvc/output-tracked
`,
    'b.csv.dvc': `outs:
- path: b.csv
#       ^^^^^ dvc/output-tracked
`,
  });
});

test('where it is not known what Git tracks, nothing is said', () => {
  const engine = projectOf({ '.git/HEAD': '', 'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [m.pkl]\n' });
  expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
});
