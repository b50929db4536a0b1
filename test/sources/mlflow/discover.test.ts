import { expect, test } from 'vitest';
import {
  findMlflowFolders,
  findMlflowStores,
  isExperimentFile,
  isStoreName,
} from '../../../server/src/sources/mlflow/discover.ts';

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

test('a folder of runs is found by the files of its experiments, or by its name where nobody looked into it', () => {
  const root = 'file:///work/my%20project';
  const found = findMlflowFolders(
    root,
    [
      `${root}/mlruns/0/meta.yaml`,
      `${root}/mlruns/12/0123456789abcdef0123456789abcdef/meta.yaml`,
      `${root}/mlruns/models/7/meta.yaml`,
      `${root}/mlruns/0/0123456789abcdef0123456789abcdef/artifacts/runs/0/meta.yaml`,
      `${root}/old/.trash/5/meta.yaml`,
      `${root}/configs/meta.yaml`,
    ],
    [`${root}/nested/mlruns/`, `${root}/node_modules/`, 'file:///elsewhere/mlruns/'],
  );
  expect(found).toEqual(
    ['mlruns', 'nested/mlruns', 'old'].map((label) => ({
      id: `mlflow:${root}/${label}`,
      system: 'mlflow',
      label,
      location: `${root}/${label}`,
    })),
  );
});

test('the file of an experiment is known by its place', () => {
  expect(isExperimentFile('file:///p/mlruns/0/meta.yaml')).toBe(true);
  expect(isExperimentFile('file:///p/mlruns/abc/meta.yaml')).toBe(false);
});
