import { expect, test } from 'vitest';
import { collectModel, collectVersion } from '../../../server/src/sources/mlflow/collectRegistry.ts';

test('a model has its aliases and tags sorted', () => {
  const model = collectModel({
    model: { name: 'churn', description: '', creation_time: 1n, last_updated_time: 2n },
    aliases: [
      { alias: 'champion', version: 3n },
      { alias: 'challenger', version: 10n },
    ],
    tags: [{ key: 'owner', value: 'ada' }],
    versionCount: 12,
  });
  expect(model).toEqual({
    name: 'churn',
    description: undefined,
    createdAt: 1,
    updatedAt: 2,
    aliases: [
      { alias: 'challenger', version: '10' },
      { alias: 'champion', version: '3' },
    ],
    tags: [{ key: 'owner', value: 'ada' }],
    versionCount: 12,
  });
});

test('a version has those aliases that name it', () => {
  const row = {
    version: '3',
    stage: 'Production',
    status: 'READY',
    run_id: '',
    source: 's3://b',
    user_id: 'ada',
  };
  const aliases = [
    { alias: 'b', version: 3n },
    { alias: 'a', version: 3n },
    { alias: 'c', version: 4n },
  ];
  expect(collectVersion('churn', row, aliases, [])).toEqual({
    model: 'churn',
    version: '3',
    stage: 'Production',
    status: 'READY',
    statusMessage: undefined,
    description: undefined,
    user: 'ada',
    createdAt: undefined,
    updatedAt: undefined,
    runId: undefined,
    source: 's3://b',
    aliases: ['a', 'b'],
    tags: [],
  });
});

test('a version without a stage is in none', () => {
  expect(collectVersion('churn', { version: '1', stage: null }, [], []).stage).toBe('None');
});
