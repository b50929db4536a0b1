import { expect, test } from 'vitest';
import { graphs, type Graph } from '../../../../server/src/engine/formats/dvc/graphBuild.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

function graphOf(text: string): Graph | undefined {
  const { project } = projectOf({ 'dvc.yaml': text });
  const document = project.get(uriOf('dvc.yaml'), 'dvc')?.document;
  return document && project.derive(graphs, project).of(document);
}

const graph = graphOf(
  'stages:\n  a: {cmd: a, outs: [data/raw/x.csv, model]}\n  b: {cmd: b, outs: [data/y.csv]}\n',
);

const textsOf = (path: string) => [...(graph?.outputs.makersOf({ path }) ?? [])].map(({ text }) => text);

test('a path is made by the output of its name, the one that holds it, and those in it', () => {
  expect(textsOf('/project/model')).toEqual(['model']);
  expect(textsOf('/project/model/deep/weights.bin')).toEqual(['model']);
  expect(textsOf('/project/data').sort()).toEqual(['data/raw/x.csv', 'data/y.csv']);
  expect(textsOf('/project/data/raw')).toEqual(['data/raw/x.csv']);
  expect(textsOf('/project/dat')).toEqual([]);
  expect(textsOf('/project/modelling')).toEqual([]);
});
