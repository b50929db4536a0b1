import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a step that writes the folder of its own file is marked', () => {
  expectFindings({
    'e/dvc.yaml': `stages:
  a:
    cmd: a
    outs: [.]
#          ^ dvc/file-in-output
`,
  });
});

test('a file in a folder that another file writes is marked, and the output', () => {
  expectFindings({
    'a/dvc.yaml': `stages:
  a:
    cmd: a
    outs: [../b]
#          ^^^^ dvc/file-in-output
`,
    'b/dvc.yaml': `stages:
  b:
# ^ dvc/file-in-output
    cmd: b
`,
  });
});

test('a file that DVC does not read, as an outer one writes its folder, is no error', () => {
  const project = projectOf({
    'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [d]}\n',
    'd/dvc.yaml': 'stages:\n  b: {cmd: b}\n',
  });
  expect(project.check(uriOf('dvc.yaml'))).toEqual([]);
  expect(project.check(uriOf('d/dvc.yaml')).map(({ rule }) => rule)).toEqual(['dvc/file-not-read']);
});
