import { test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';

/** Judged as DVC 3.67 does (`dvc dag`): the lock file and the folder .dvc are taken. */
test('files of DVC are marked among inputs and outputs', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    deps: [x.dvc, sub/dvc.yaml]
#          ^^^^^ dvc/stage-file-path
#                 ^^^^^^^^^^^^ dvc/stage-file-path
    outs: [y.dvc, my-dvc.yaml]
#          ^^^^^ dvc/stage-file-path
`,
    'x.dvc': `outs:
- path: x
`,
    'sub/dvc.yaml': 'stages: {}\n',
  });
});

test('a .dvc file cannot track another one', () => {
  expectFindings({
    'x.dvc': `outs:
- path: y.dvc
#       ^^^^^ dvc/stage-file-path
`,
  });
});

test('the lock file can be read', () => {
  expectFindings({ 'dvc.yaml': 'stages:\n  a: {cmd: a, deps: [sub/dvc.lock]}\n' }, ['sub/dvc.lock']);
});
