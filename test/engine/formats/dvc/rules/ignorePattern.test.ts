import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

/** What is found in a `.dvcignore`: the words marked, and what is said of them. */
function found(text: string, path = '.dvcignore', others: Readonly<Record<string, string>> = {}) {
  const engine = projectOf({ ...others, [path]: text });
  const lines = text.split('\n');
  return engine.check(uriOf(path)).map(({ rule, severity, message, range: { start, end } }) => {
    expect(rule).toBe('dvc/ignore-pattern');
    return `${severity}: ${lines[start.line]?.slice(start.character, end.character) ?? ''}: ${message}`;
  });
}

test('what DVC cannot read is marked', () => {
  expect(found('ok\nzz\\\na\\/b\n!\n  !x\\ \n[z-a]\n[!z-a]x\nx\\\\y\\\n')).toEqual([
    'error: zz\\: Nothing stands behind the \\ at the end of "zz\\", so DVC stops when it reads the file.',
    'error: a\\/b: Nothing stands behind the \\ at the end of "a\\", so DVC stops when it reads the file.',
    'error: !: Nothing stands behind the !, so DVC stops when it reads the file.',
    'error: !x\\: Nothing stands behind the \\ at the end of "x\\", so DVC stops when it reads the file.',
    'error: [z-a]: A range in "[z-a]" ends before it begins, so DVC stops when it reads the file.',
    'error: [!z-a]x: A range in "[!z-a]x" ends before it begins, so DVC stops when it reads the file.',
    'error: x\\\\y\\: Nothing stands behind the \\ at the end of "x\\\\y\\", so DVC stops when it reads the file.',
  ]);
});

test('what DVC reads, or leaves out without a word, is not', () => {
  expect(found('# zz\\\n\n/\n!/\nx\\\\\nx\\ y\n[a\\\n[b-a\n[\\]\n[a-]\n[]-a]\n[--a]\n!#\n**/\n')).toEqual([]);
});

test('a .dvcignore that DVC does not come to is at most a warning', () => {
  const others = { '.dvcignore': 'raw\n' };
  expect(found('zz\\\n', 'raw/.dvcignore', others)[0]).toMatch(/^warning: zz/);
  expect(found('zz\\\n', 'other/.dvcignore', others)[0]).toMatch(/^error: zz/);
});
