import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

function dataFile(text: string) {
  return projectOf({ 'data.dvc': text }).project.get(uriOf('data.dvc'), 'dvc-file')?.model;
}

test('an import is lowered with where it comes from', () => {
  const text = `md5: 8a4c5f7d1e2b3c4d5e6f7a8b9c0d1e2f
frozen: true
wdir: ..
deps:
- path: get-started/data.xml
  repo:
    url: https://example.org/registry
    rev_lock: 96fdd8f12c14fa58e1b7354f1c7adb50e4cdfaed
outs:
- path: data.xml
  md5: 22a1a2931c8370d3aeedd7183606fd7f
  size: 14445097
  cache: false
`;
  const model = dataFile(text);
  expect(model).toMatchObject({ isFrozen: true, folder: { text: '..' } });
  expect(model?.sources[0]).toMatchObject({
    path: 'get-started/data.xml',
    repository: 'https://example.org/registry',
    isDatabase: false,
  });
  expect(model?.outputs[0]).toMatchObject({ path: 'data.xml', size: 14445097, isCached: false });
});

test('what is not of the expected shape is left out', () => {
  const model = dataFile('outs: [x, {md5: abc}, {path: data}]\ndeps: {path: x}\nwdir: 3\n');
  expect(model).toMatchObject({ isFrozen: false, folder: undefined, sources: [] });
  expect(model?.outputs.map(({ path, isCached }) => [path, isCached])).toEqual([['data', true]]);
});
