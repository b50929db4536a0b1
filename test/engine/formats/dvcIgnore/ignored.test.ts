import { expect, test } from 'vitest';
import { Ignored } from '../../../../server/src/engine/formats/dvcIgnore/ignored.ts';
import { projectOf } from '../../../support/project.ts';

function ignored(files: Readonly<Record<string, string>>): Ignored {
  const all = projectOf(files).project.all('dvc-ignore');
  return new Ignored(
    all.map((loaded) => ({ folder: loaded.document.uri.slice(7, -'/.dvcignore'.length), loaded })),
  );
}

/** What DVC 3.67 says of each (`dvc check-ignore`); a path that ends in a slash is a folder. */
test.each([
  ['*.tmp', 'a.tmp', true],
  ['*.tmp', 'deep/down/a.tmp', true],
  ['*.tmp', 'a.csv', false],
  ['build/', 'build', false],
  ['build/', 'build/', true],
  ['build/', 'deep/build/x', true],
  ['/build', 'deep/build', false],
  ['a/b', 'a/b', true],
  ['a/b', 'x/a/b', false],
  ['**/b', 'x/a/b', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**', 'a/x', true],
  ['a/**', 'a', false],
  ['*\n!keep.csv', 'keep.csv', false],
  ['*\n!keep.csv', 'other.csv', true],
  ['data\n!data/keep.csv', 'data/keep.csv', true],
  ['data/*\n!data/keep.csv', 'data/keep.csv', false],
])('%j and %s: %s', (patterns, path, expected) => {
  const isFolder = path.endsWith('/');
  const at = `/project/${isFolder ? path.slice(0, -1) : path}`;
  expect(ignored({ '.dvcignore': patterns }).by(at, isFolder) !== undefined).toBe(expected);
});

test('the pattern is named, the file in the inner folder first', () => {
  const files = ignored({ '.dvcignore': '*.csv\n', 'data/.dvcignore': '!a.csv\n*.tsv\n' });
  expect(files.by('/project/data/a.csv', false)).toBeUndefined();
  expect(files.by('/project/data/b.csv', false)?.pattern.text).toBe('*.csv');
  expect(files.by('/project/data/b.tsv', false)?.pattern.text).toBe('*.tsv');
  expect(files.by('/project/b.tsv', false)).toBeUndefined();
  expect(files.by('/elsewhere/b.csv', false)).toBeUndefined();
});
