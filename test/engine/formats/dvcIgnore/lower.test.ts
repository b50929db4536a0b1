import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

function patterns(text: string) {
  const loaded = projectOf({ '.dvcignore': text }).project.get(uriOf('.dvcignore'), 'dvc-ignore');
  return loaded?.model.patterns ?? [];
}

test('each line that is no comment is a pattern, with its place', () => {
  const text = '# comment\n\n  *.tmp  \r\n!keep.tmp\nbuild/\n/\n';
  const read = patterns(text);
  expect(read.map(({ at }) => text.slice(at.start, at.end))).toEqual(['*.tmp', '!keep.tmp', 'build/']);
  expect(read.map(({ isNegated }) => isNegated)).toEqual([false, true, false]);
  expect(read.map(({ isFolderOnly }) => isFolderOnly)).toEqual([false, false, true]);
});

test('a pattern without a slash inside holds at any depth, another from the folder of the file', () => {
  const first = patterns('a\na/\n/a\na/b\n**/a\na//b\n').map(({ parts }) => parts[0]);
  expect(first).toEqual(['**', '**', ['=a'], ['=a'], '**']);
});

test('a file with very many or very long lines is read in part', () => {
  expect(patterns('x\n'.repeat(100_000)).length).toBeLessThan(1_000);
  expect(patterns('x'.repeat(100_000))).toEqual([]);
});

test('a byte-order mark is a letter of the first pattern', () => {
  const engine = (ignored: string) =>
    projectOf({ '.dvcignore': ignored, 'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [zz]\n' });
  expect(engine('zz\n').check(uriOf('dvc.yaml'))).toHaveLength(1);
  expect(engine('\ufeffzz\n').check(uriOf('dvc.yaml'))).toEqual([]);
  expect(engine('\ufeffa\nzz\n').check(uriOf('dvc.yaml'))).toHaveLength(1);
  expect(patterns('\ufeff  zz\n').map(({ at }) => at)).toEqual([{ start: 3, end: 5 }]);
});
