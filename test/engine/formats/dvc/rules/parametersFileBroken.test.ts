import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a folder, and a file with a mistake in it, are marked where they are named', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
    cmd: a
    params:
      - conf: [lr]
#       ^^^^ dvc/parameters-file-broken
      - p.toml:
#       ^^^^^^ dvc/parameters-file-broken
`,
      'p.toml': `a = 1
b 2
# ^ document/syntax
`,
    },
    ['conf/a.yaml'],
  );
});

test('the mistake is named, and where it is', () => {
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    params: [{p.json: [x]}]\n',
    'p.json': '{"x": 1,}',
  });
  expect(engine.check(uriOf('dvc.yaml'))).toMatchObject([
    {
      message: 'The parameter file p.json cannot be read: JSON has no comma before a closing bracket.',
      related: [{ uri: uriOf('p.json'), range: { start: { line: 0, character: 7 } } }],
    },
  ]);
});

test('nothing is said of a file that is only too large, or of a step that is frozen', () => {
  const engine = projectOf({
    'dvc.yaml':
      'stages:\n  a:\n    cmd: a\n    params: [{big.py: [x]}]\n  b: {cmd: b, frozen: true, params: [{p.json: [x]}]}\n',
    'big.py': `x = 1${' '.repeat(5 * 1024 * 1024)}`,
    'p.json': '{',
  });
  expect(engine.check(uriOf('big.py')).map(({ rule }) => rule)).toEqual(['document/not-checked']);
  expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
});
