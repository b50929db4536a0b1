import { expect, test } from 'vitest';
import { findMlflowStores, isStoreName } from '../../../server/src/sources/mlflow/discover.ts';

test.each([
  ['file:///p/mlflow.db', true],
  ['file:///p/deep/MLRUNS.DB', true],
  ['file:///p/my-mlflow.db', false],
  ['file:///p/mlflow.db/x', false],
  ['file:///p/mlflow.db-journal', false],
])('%s: %s', (uri, expected) => {
  expect(isStoreName(uri)).toBe(expected);
});

test('stores are named by their place in the folder', () => {
  const uris = [
    'file:///p/b%20c/mlruns.db',
    'file:///p/mlflow.db',
    'file:///p/dvc.yaml',
    'file:///q/mlflow.db',
  ];
  expect(findMlflowStores('file:///p', uris)).toEqual([
    { id: 'mlflow:file:///p/b%20c/mlruns.db', system: 'mlflow', label: 'b c/mlruns.db', location: uris[0] },
    { id: 'mlflow:file:///p/mlflow.db', system: 'mlflow', label: 'mlflow.db', location: uris[1] },
    { id: 'mlflow:file:///q/mlflow.db', system: 'mlflow', label: 'mlflow.db', location: uris[3] },
  ]);
});

test('a name that is no well-formed URI stays as it is', () => {
  expect(findMlflowStores('file:///p/', ['file:///p/100%/mlflow.db'])[0]?.label).toBe('100%/mlflow.db');
});
