import { expect, test } from 'vitest';
import type { Pipeline } from '../../../../server/src/engine/model/pipeline.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

function lowered(text: string): Pipeline {
  const loaded = projectOf({ 'dvc.yaml': text }).project.get(uriOf('dvc.yaml'), 'dvc');
  if (loaded === undefined) throw new Error('dvc.yaml is not governed');
  return loaded.model;
}

test('a step with everything that it reads and writes', () => {
  const text = `stages:
  train:
    wdir: src
    cmd: [a, b]
    deps: [../in.csv, "s3://bucket/x"]
    outs: [{m.pkl: {cache: false}}]
    metrics: [m.json]
    plots: [{p.csv: {x: step}}]
    params: [lr, {conf.yaml: [a.b]}, {whole.json: }]
`;
  const [step] = lowered(text).steps;
  expect(step).toMatchObject({
    name: 'train',
    command: 'a\nb',
    folder: uriOf('src'),
    inputs: [{ uri: uriOf('in.csv') }, { text: 's3://bucket/x', uri: undefined }],
    outputs: [
      { uri: uriOf('src/m.pkl'), role: 'data' },
      { uri: uriOf('src/m.json'), role: 'metrics' },
      { uri: uriOf('src/p.csv'), role: 'plots' },
    ],
    parameters: [
      { key: 'lr', file: uriOf('src/params.yaml') },
      { key: 'a.b', file: uriOf('src/conf.yaml') },
      { key: undefined, file: uriOf('src/whole.json') },
    ],
  });
});

test('a loop and a matrix are one step each, with names of their own', () => {
  const { steps } = lowered(
    'stages:\n  a: {foreach: [1], do: {cmd: x, deps: ["${item}"]}}\n  b: {matrix: {m: [1]}, cmd: y, vars: [c.yaml]}\n',
  );
  expect(steps).toMatchObject([
    { name: 'a', command: 'x', inputs: [{ text: '${item}', uri: undefined }] },
    { name: 'b', command: 'y' },
  ]);
});
