import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

function lock(text: string) {
  const loaded = projectOf({ 'dvc.lock': text }).project.get(uriOf('dvc.lock'), 'dvc-lock');
  return { stages: loaded?.model.stages, outline: loaded };
}

test('a step with what it read and wrote is lowered', () => {
  const text = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - path: data
      hash: md5
      md5: 196a322c107c2572335158503c64bfba.dir
      size: 1708591
      nfiles: 3
    params:
      params.yaml:
        train.lr: 0.1
    outs:
    - path: model.pkl
      etag: abc
`;
  const train = lock(text).stages?.get('train');
  expect(train?.inputs[0]).toMatchObject({
    path: 'data',
    checksum: { algorithm: 'md5', value: '196a322c107c2572335158503c64bfba.dir' },
    size: 1708591,
    files: 3,
  });
  expect(train?.outputs[0]).toMatchObject({
    path: 'model.pkl',
    checksum: { algorithm: 'etag', value: 'abc' },
    size: undefined,
  });
  expect(train?.parameters.map(({ file }) => file)).toEqual(['params.yaml']);
  expect(text.slice(train?.nameAt.start, train?.nameAt.end)).toBe('train');
});

test('what is not of the expected shape is left out', () => {
  const text = `stages:
  a:
  b: [x]
  c: {deps: [x, {md5: abc}, {path: 3}], params: [x], outs: {path: y}}
  constructor: {cmd: x}
`;
  const { stages } = lock(text);
  expect([...(stages?.keys() ?? [])]).toEqual(['c', 'constructor']);
  expect(stages?.get('c')).toMatchObject({ inputs: [], outputs: [], parameters: [] });
});
