import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { createSqliteDatabases, createWritableSqliteDatabases } from '../../../server/src/platform/sqlite.ts';
import { nodeStoreFiles } from '../../../server/src/platform/artifactFiles.ts';
import { stampOf } from '../../../server/src/platform/stamp.ts';
import { createMlflowFileSource } from '../../../server/src/sources/mlflow/index.ts';
import { Fixture, newest, now } from './fixture.ts';

const never = { isCancellationRequested: false };

test('a file is a source: what it holds is read by page, and its stamp follows what is written', async () => {
  const fixture = new Fixture(newest);
  const source = createMlflowFileSource({
    info: { id: 's', system: 'mlflow', label: 'mlflow.db', location: 'file:///mlflow.db' },
    databases: createSqliteDatabases(),
    writable: createWritableSqliteDatabases(),
    files: nodeStoreFiles,
    workspace: dirname(fixture.path),
    clock: { now: () => now },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    path: fixture.path,
    busyMs: 20,
    stampOf,
  });
  fixture.addExperiment(1, 'one');
  const before = await source.stamp(never);
  fixture.addRun('a', 1, 5);
  expect(await source.stamp(never)).not.toBe(before);
  expect(await source.state(never)).toMatchObject({
    value: {
      info: { id: 's' },
      abilities: expect.arrayContaining(['table', 'live', 'alias']) as unknown,
    },
  });
  expect(await source.experiments({ limit: 5 }, never)).toMatchObject({
    value: { items: [{ runCount: 1 }] },
  });
  expect(await source.runs({ experiment: '1', limit: 5 }, never)).toMatchObject({ value: { total: 1 } });
  expect(await source.run('a', never)).toMatchObject({ readAt: now, value: { name: 'run a' } });
  expect(await source.origins(never)).toMatchObject({ value: [{ id: 'a' }] });
  const history = await source.history({ run: 'a', keys: ['loss'], limit: 5 }, never);
  expect(history).toMatchObject({ value: [{ total: 0 }] });
  expect(await source.table?.base('1', 'active', never)).toMatchObject({ value: { ids: ['a'] } });
  expect(await source.table?.columns('1', never)).toMatchObject({ value: [] });
  const rows = new Map([['a', 0]]);
  const points = await source.live?.points({ run: 'a', key: 'loss' }, undefined, never);
  expect(points).toMatchObject({ value: { cursor: '0' } });
  const column = await source.table?.column({ experiment: '1', column: 'metrics.loss', rows }, never);
  expect(column).toMatchObject({ value: { kind: 'number' } });
  expect(await source.registry?.models({ limit: 5 }, never)).toMatchObject({ value: { total: 0 } });
  expect(await source.registry?.versions({ model: 'm', limit: 5 }, never)).toMatchObject({
    problem: { reason: 'not-found' },
  });
  fixture.dispose();
});
