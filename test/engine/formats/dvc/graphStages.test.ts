import { expect, test } from 'vitest';
import { stageOfDataFile } from '../../../../server/src/engine/formats/dvc/graphStages.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

function stage(text: string) {
  const loaded = projectOf({ 'd/x.dvc': text }).project.get(uriOf('d/x.dvc'), 'dvc-file');
  return loaded && stageOfDataFile(loaded);
}

test('tracked data is a stage named after its file', () => {
  expect(stage('wdir: ..\nouts:\n- path: x\n  cache: false\n')).toMatchObject({
    name: 'x.dvc',
    key: undefined,
    folder: '/project',
    inputs: [],
    outputs: [{ text: 'x', path: '/project/x', isCached: false }],
  });
});

test('what was imported from a repository is no input, what was taken from a file is one', () => {
  const imported = stage('deps:\n- path: x\n  repo: {url: /a}\nouts:\n- path: x\n');
  expect(imported?.inputs).toEqual([]);
  expect(stage('deps:\n- path: y\nouts:\n- path: x\n')?.inputs).toMatchObject([{ path: '/project/d/y' }]);
});
