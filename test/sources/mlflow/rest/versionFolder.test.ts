import { expect, test } from 'vitest';
import { folderOf, runRootOf } from '../../../../server/src/sources/mlflow/rest/versionFolder.ts';

test.each([
  ['s3://b/1/r/artifacts/model', { kind: 'run', id: 'r', path: 'model' }],
  ['s3://b/1/r/artifacts', { kind: 'run', id: 'r', path: '' }],
  ['runs:/abc/models/a', { kind: 'run', id: 'abc', path: 'models/a' }],
  ['runs:/abc', { kind: 'run', id: 'abc', path: '' }],
  [
    'models:/m-0123456789abcdef0123456789abcdef',
    { kind: 'model', id: 'm-0123456789abcdef0123456789abcdef', path: '' },
  ],
  ['mlflow-artifacts:/1/models/m-1/artifacts/', { kind: 'proxied', id: '', path: '1/models/m-1/artifacts' }],
  ['s3://elsewhere/model', undefined],
  ['s3://b/1/r/artifacts/../../x', undefined],
  ['s3://b/1/r/artifacts-other', undefined],
  ['runs:/abc/../x', undefined],
  ['mlflow-artifacts:/../../etc', undefined],
  ['models:/name/3', undefined],
  ['/etc/passwd', undefined],
  ['', undefined],
])('the folder of %j is %j', (source, folder) => {
  expect(folderOf(source, 'r', 's3://b/1/r/artifacts')).toEqual(folder);
});

test('a run has a root where the server names one', () => {
  expect(runRootOf({ info: { artifact_uri: 's3://b/1/' } })).toBe('s3://b/1');
  expect(runRootOf({})).toBeUndefined();
});
