import { expect, test } from 'vitest';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { projectOf, uriOf, type Texts } from '../../../support/project.ts';

const texts: Texts = {
  'dvc.yaml': `stages:
  split:
    cmd: split
    deps: [raw/data.csv, split.py]
    outs: [parts]
  train:
    cmd: train
    deps: [parts/train.csv]
    outs: [model.pkl]
  report:
    cmd: report
    deps: [parts]
`,
  'dvc.lock': `schema: '2.0'
stages:
  train:
    cmd: train
    deps: [{path: parts/train.csv, md5: 0a1b2c, size: 512}]
    outs: [{path: model.pkl, md5: 1a2b3c, size: 1234567}]
`,
  'raw/data.csv.dvc': 'outs:\n- path: data.csv\n  md5: ffaa11\n  size: 14445097\n',
  'split.py': '',
};

const project = projectOf(texts);

/** What is said at the first place of a word. */
function asked(path: string, word: string) {
  const loaded = project.get(uriOf(path));
  if (loaded === undefined) throw new Error(path);
  const position = loaded.document.lines.positionAt(loaded.document.text.indexOf(word) + 1);
  return {
    markdown: hover(loaded, position, project.project)?.markdown,
    targets: definition(loaded, position, project.project).map(
      ({ uri, range }) => `${uri.slice(uriOf('').length)}:${range.start.line}`,
    ),
  };
}

test('an input says what makes it and what else reads it', () => {
  expect(asked('dvc.yaml', 'parts/train.csv').markdown).toBe(
    '`parts/train.csv`\n\nMade by **split**\n\nAlso read by **report**\n\nNoted by DVC: 512 B, md5 `0a1b2c`',
  );
});

test('tracked data says which .dvc file stands for it, with its size', () => {
  expect(asked('dvc.yaml', 'raw/data.csv').markdown).toBe(
    '`raw/data.csv`\n\nTracked by **data\\.csv\\.dvc**\n\nNoted by DVC: 14.4 MB, md5 `ffaa11`',
  );
});

test('an output says what reads it and what was noted', () => {
  expect(asked('dvc.yaml', 'parts]').markdown).toBe('`parts`\n\nRead by **train**, **report**');
  expect(asked('dvc.yaml', 'model.pkl').markdown).toBe('`model.pkl`\n\nNoted by DVC: 1.23 MB, md5 `1a2b3c`');
});

test('an input leads to the output that makes it, also to a .dvc file, else to the file', () => {
  expect(asked('dvc.yaml', 'parts/train.csv').targets).toEqual(['dvc.yaml:4']);
  expect(asked('dvc.yaml', 'raw/data.csv').targets).toEqual(['raw/data.csv.dvc:1']);
  expect(asked('dvc.yaml', 'split.py').targets).toEqual(['split.py:0']);
});

test('a hostile path is shown as text', () => {
  const hostile = projectOf({ 'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    deps: ["`x`[y](command:z)"]\n' });
  const loaded = hostile.get(uriOf('dvc.yaml'));
  const shown = loaded && hover(loaded, { line: 3, character: 14 }, hostile.project)?.markdown;
  expect(shown?.split('\n')[0]).toBe('`` `x`[y](command:z) ``');
});
