import { expect, test } from 'vitest';
import { createEngine } from '../../../../../server/src/engine/engine.ts';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, strictLog, uriOf } from '../../../../support/project.ts';

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

test('a folder, and a file with a mistake in it, are marked where they are named', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    params:
      - conf: [lr]
#       ^^^^ dvc/parameters-file-missing
      - p.toml:
#       ^^^^^^ dvc/parameters-file-missing
`,
      'p.toml': `a = 1
b 2
# ^ document/syntax
`,
    },
    ['conf/a.yaml'],
  );
});

test('nothing is said of a file that Git leaves out, or that is only too large', () => {
  const texts = {
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    params: [{own.yaml: [lr]}, {big.py: [x]}]\n',
    '.gitignore': '/own.yaml\n',
    'big.py': `x = 1${' '.repeat(5 * 1024 * 1024)}`,
  };
  const engine = projectOf(texts, ['.git/HEAD', '.dvc/config']);
  expect(engine.check(uriOf('big.py')).map(({ rule }) => rule)).toEqual(['document/not-checked']);
  expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
});

test('nothing is said where the files are not known', () => {
  const engine = createEngine({ log: strictLog });
  engine.set({ uri: uriOf('dvc.yaml'), text: 'stages:\n  a:\n    cmd: a\n    params: [lr]\n', version: 1 });
  expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
});
