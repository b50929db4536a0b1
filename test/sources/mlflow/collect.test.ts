import { expect, test } from 'vitest';
import {
  collectExperiment,
  collectHistory,
  collectKeyValues,
  collectRun,
  collectSummary,
} from '../../../server/src/sources/mlflow/collect.ts';

const row = {
  run: 'abc',
  name: 'first',
  experiment: '1',
  status: 'RUNNING',
  lifecycle_stage: 'active',
  user_id: 'ada',
  start_time: 5n,
  end_time: null,
  artifact_uri: 's3://b',
  source_name: 'old.py',
  source_version: 'c0ffee',
};

test('an experiment keeps its times where it has them', () => {
  const experiment = collectExperiment(
    { id: '3', name: 'iris', lifecycle_stage: 'deleted', creation_time: 1n, last_update_time: null },
    4,
    [
      { key: 'b', value: '2' },
      { key: 'a', value: '1' },
    ],
  );
  expect(experiment).toEqual({
    id: '3',
    name: 'iris',
    lifecycle: 'deleted',
    createdAt: 1,
    updatedAt: undefined,
    artifactLocation: undefined,
    runCount: 4,
    tags: [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ],
  });
});

test('a summary has its metrics by key', () => {
  const metrics = [
    { key: 'b', value: 2, step: 1n, timestamp: 9n, is_nan: 0n },
    { key: 'a', value: 0, step: null, timestamp: 8n, is_nan: 1n },
  ];
  expect(collectSummary(row, metrics, [{ key: 'mlflow.parentRunId', value: 'def' }])).toEqual({
    id: 'abc',
    name: 'first',
    experimentId: '1',
    status: 'RUNNING',
    lifecycle: 'active',
    user: 'ada',
    startedAt: 5,
    endedAt: undefined,
    parentId: 'def',
    metrics: [
      { key: 'a', value: 'NaN', step: 0, timestamp: 8 },
      { key: 'b', value: 2, step: 1, timestamp: 9 },
    ],
  });
});

test('a name is the row’s, else the tag’s, else the id', () => {
  const unnamed = { ...row, name: '' };
  expect(collectSummary(unnamed, [], [{ key: 'mlflow.runName', value: 'tagged' }]).name).toBe('tagged');
  expect(collectSummary(unnamed, [], []).name).toBe('abc');
});

test('a user that the row does not name is the tag’s', () => {
  expect(collectSummary({ ...row, user_id: null }, [], [{ key: 'mlflow.user', value: 'bob' }]).user).toBe(
    'bob',
  );
});

test('a state that MLflow did not have is unknown', () => {
  expect(collectSummary({ ...row, status: 'PAUSED' }, [], []).status).toBe('UNKNOWN');
});

test('a run’s source is the tags’, else that of the columns before there were tags', () => {
  const rows = {
    run: row,
    experimentName: 'iris',
    metrics: [],
    parameters: [],
    tags: [],
    datasets: [],
    models: [],
  };
  expect(collectRun(rows)).toMatchObject({ sourceName: 'old.py', commit: 'c0ffee', artifactUri: 's3://b' });
  const tags = [
    { key: 'mlflow.source.name', value: 'train.py' },
    { key: 'mlflow.source.git.commit', value: 'abcdef' },
  ];
  expect(collectRun({ ...rows, tags })).toMatchObject({ sourceName: 'train.py', commit: 'abcdef' });
});

test('data sets keep their context where they have one', () => {
  const datasets = [
    { name: 'train', digest: 'd', source_type: 'local', source: '{}', context: 'training' },
    { name: 'test', digest: 'e', source_type: 'local', source: '{}', context: null },
  ];
  const run = collectRun({
    run: row,
    experimentName: '',
    metrics: [],
    parameters: [],
    tags: [],
    models: [],
    datasets,
  });
  expect(run.datasets.map(({ name, context }) => [name, context])).toEqual([
    ['train', 'training'],
    ['test', undefined],
  ]);
});

test('a history is columns of one length, with how many points there are', () => {
  const rows = [
    { timestamp: 1n, step: 0n, value: 0.5, is_nan: 0n },
    { timestamp: 2n, step: -1n, value: 0, is_nan: 1n },
  ];
  expect(collectHistory('loss', { rows, total: 9 })).toEqual({
    key: 'loss',
    steps: [0, -1],
    timestamps: [1, 2],
    values: [0.5, 'NaN'],
    total: 9,
  });
});

test('keys sort by their code units', () => {
  const rows = ['b', 'A', 'ä', 'a'].map((key) => ({ key, value: '' }));
  expect(collectKeyValues(rows).map(({ key }) => key)).toEqual(['A', 'a', 'b', 'ä']);
});
