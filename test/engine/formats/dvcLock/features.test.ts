import { expect, test } from 'vitest';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test('the outline names the steps that ran with their files', () => {
  const text = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - path: train.py
    params:
      params.yaml:
        lr: 0.1
    outs:
    - path: model.pkl
`;
  const loaded = projectOf({ 'dvc.lock': text }).get(uriOf('dvc.lock'));
  const entries = loaded === undefined ? [] : outline(loaded);
  expect(entries.map(({ name }) => name)).toEqual(['train']);
  expect(entries[0]?.children.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
    'train.py was read',
    'params.yaml parameters',
    'model.pkl was written',
  ]);
});

const lock = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    outs:
    - path: model.pkl
      md5: abcd
      size: 2048
  gone:
    cmd: x
`;

function asked(pipeline: string, line: number, character: number) {
  const { project } = projectOf({ 'dvc.lock': lock, 'dvc.yaml': pipeline });
  const loaded = project.get(uriOf('dvc.lock'), 'dvc-lock');
  if (loaded === undefined) throw new Error('no lock file');
  return {
    markdown: hover(loaded, { line, character }, project)?.markdown,
    targets: definition(loaded, { line, character }, project).map(({ range }) => range.start.line),
  };
}

const same = 'stages:\n  train:\n    cmd: python train.py\n    outs: [model.pkl]\n';

test('a step says whether it is still the same', () => {
  expect(asked(same, 2, 3).markdown).toBe('**Step train** as it last ran\n\ndvc.yaml still says the same.');
  expect(asked(same.replace('.py', '.py -v'), 2, 3).markdown).toBe(
    '**Step train** as it last ran\n\nIt has changed since, and will run again:\n\n- command `cmd`',
  );
  expect(asked(same, 8, 3).markdown).toBe('**Step gone** as it last ran');
});

test('a file says what was noted of it, a key what it means', () => {
  expect(asked(same, 5, 13).markdown).toBe('`model.pkl`\n\nNoted by DVC: 2.05 kB, md5 `abcd`');
  expect(asked(same, 3, 5).markdown).toContain('command that ran');
});

test('a step leads to the pipeline, a file to the step that makes it', () => {
  expect(asked(same, 2, 3).targets).toEqual([1]);
  expect(asked(same, 5, 13).targets).toEqual([3]);
  expect(asked(same, 8, 3).targets).toEqual([]);
});
