import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('an output that a pattern ignores is marked, an input is not', () => {
  expectFindings(
    {
      '.dvcignore': '*.tmp\n',
      'dvc.yaml': `stages:
  a:
    cmd: a
    deps: [in.tmp]
    outs: [out.tmp, out.csv]
#          ^^^^^^^ dvc/output-ignored
`,
      'x.tmp.dvc': `outs:
- path: x.tmp
#       ^^^^^ dvc/output-ignored
`,
    },
    ['in.tmp'],
  );
});

test('what lies in .git and .dvc is always ignored', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    outs: [.dvc/x, .git/x, .github/x]
#          ^^^^^^ dvc/output-ignored
#                  ^^^^^^ dvc/output-ignored
`,
  });
});

test('a pattern for folders holds for what is known to be a folder, and for all in it', () => {
  const texts = { '.dvcignore': 'build/\n', 'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [build]}\n' };
  expect(projectOf(texts).check(uriOf('dvc.yaml'))).toEqual([]);
  expect(projectOf(texts, ['build/x']).check(uriOf('dvc.yaml'))).toHaveLength(1);
  const inside = { ...texts, 'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [build/x]}\n' };
  expect(projectOf(inside).check(uriOf('dvc.yaml'))).toHaveLength(1);
});

test('the pattern is a related place', () => {
  const texts = { '.dvcignore': '# x\n*.tmp\n', 'dvc.yaml': 'stages:\n  a: {cmd: a, outs: [x.tmp]}\n' };
  expect(projectOf(texts).check(uriOf('dvc.yaml'))).toMatchObject([
    {
      message: '"x.tmp" is an output, and "*.tmp" in .dvcignore ignores it.',
      related: [{ uri: uriOf('.dvcignore'), range: { start: { line: 1 } } }],
    },
  ]);
});
