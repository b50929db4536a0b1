import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a path written by two steps is marked at both', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    outs:
      - scores.json:
#       ^^^^^^^^^^^ dvc/duplicate-output
          cache: false
  b:
    cmd: b
    metrics: [./scores.json]
#             ^^^^^^^^^^^^^ dvc/duplicate-output
`,
  });
});

test('two files can write one path, through a working directory', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    wdir: sub
    outs: [x]
#          ^ dvc/duplicate-output
`,
    'sub/dvc.yaml': `stages:
  b:
    cmd: b
    outs: [x]
#          ^ dvc/duplicate-output
`,
  });
});

test('the message names the other step and its file', () => {
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    outs: [s/x]\n',
    's/dvc.yaml': 'stages:\n  b:\n    cmd: b\n    outs: [x, x]\n',
  });
  expect(engine.check(uriOf('dvc.yaml'))[0]?.message).toBe(
    '"s/x" is also written by step "b" of s/dvc.yaml.',
  );
  expect(engine.check(uriOf('s/dvc.yaml')).map(({ message }) => message)).toContain(
    '"x" is also written by step "a" of project/dvc.yaml.',
  );
});

test('the same name in two folders is not the same path', () => {
  expectFindings({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    outs: [x]\n  b:\n    cmd: b\n    wdir: sub\n    outs: [x]\n',
  });
});

test('a path is compared with its templates resolved', () => {
  expectFindings({
    'dvc.yaml': `vars: [{out: models}]
stages:
  a:
    cmd: a
    outs:
      - \${out}/model.pkl
#       ^^^^^^^^^^^^^^^^ dvc/duplicate-output
  b:
    cmd: b
    outs:
      - models/\${train.name}.pkl
#       ^^^^^^^^^^^^^^^^^^^^^^^^ dvc/duplicate-output
`,
    'params.yaml': 'train: {name: model}\n',
  });
});
