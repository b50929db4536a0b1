import { expect, test } from 'vitest';
import { createEngine } from '../../../../../server/src/engine/engine.ts';
import { expectFindings } from '../../../../support/carets.ts';
import { strictLog, uriOf } from '../../../../support/project.ts';

test('a file that is known not to be there is marked once', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    params:
      - lr
#       ^^ dvc/parameters-file-missing
      - epochs
      - conf.yaml:
`,
    },
    ['conf.yaml'],
  );
});

test('nothing is said of a file that a step writes', () => {
  expectFindings({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    outs: [params.yaml]\n  b:\n    cmd: b\n    params: [lr]\n',
  });
});

test('nothing is said of a file that Git leaves out, or of a step that is frozen', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    params: [{own.yaml: [lr]}]
  b:
    cmd: b
    frozen: true
    params: [{other.yaml: [lr]}]
`,
      '.gitignore': '/own.yaml\n',
    },
    ['.git/HEAD', '.dvc/config'],
  );
});

test('nothing is said where the files are not known', () => {
  const engine = createEngine({ log: strictLog });
  engine.set({ uri: uriOf('dvc.yaml'), text: 'stages:\n  a:\n    cmd: a\n    params: [lr]\n', version: 1 });
  expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
});
