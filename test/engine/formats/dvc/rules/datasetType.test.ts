import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('what a data set lacks is marked, as soon as a step reads one', () => {
  expectFindings({
    'dvc.yaml': `datasets:
  - {name: a, type: dvc, url: x}
  - {name: b, type: git, url: x}
#                   ^^^ dvc/dataset-type
  - {type: dc, url: x}
#   ^^^^^^^^^^^^^^^^^^ dvc/dataset-type
  - {name: c, type: "\${kind}", url: x}
stages:
  a:
    cmd: a
    deps: [ds://a]
vars: [{kind: url}]
`,
  });
});

test('without a step that reads one, DVC does not look at them', () => {
  const text = 'datasets: [{name: a, type: git}]\nstages:\n  a: {cmd: a}\n';
  expect(projectOf({ 'dvc.yaml': text }).check(uriOf('dvc.yaml'))).toEqual([]);
});
