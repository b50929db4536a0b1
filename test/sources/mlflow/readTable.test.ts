import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ColumnId, ColumnValues } from '../../../server/src/engine/evidence/table.ts';
import { Fixture, newest, now, revisions, valueOf } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

/** The values of a column by run. */
function column(id: ColumnId, experiment = '1'): Readonly<Record<string, number | string | undefined>> {
  const { ids } = valueOf(fixture.source.base(experiment, 'active'));
  const rows = new Map(ids.map((run, row) => [run, row]));
  const found = valueOf(fixture.source.column({ experiment, column: id, rows }));
  return Object.fromEntries([...found.rows].map((row, at) => [ids[row], valueAt(found, at)]));
}

function valueAt(found: ColumnValues, at: number): number | string | undefined {
  return found.kind === 'number' ? found.values[at] : found.words[found.values[at] ?? -1];
}

function addLatest(run: string, key: string, value: string, isNan = 0): void {
  fixture.write(
    `INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid)
     VALUES ('${key}', ${value}, 1, 1, ${isNan}, '${run}')`,
  );
}

function addText(table: 'params' | 'tags', run: string, key: string, value: string): void {
  fixture.write(`INSERT INTO ${table} (key, value, run_uuid) VALUES ('${key}', '${value}', '${run}')`);
}

describe.each(revisions)('the columns of a store of shape %s', (revision) => {
  beforeEach(() => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'one');
    fixture.addExperiment(2, 'two');
    fixture.addRun('b', 1, 5);
    fixture.addRun('a', 1, 5);
    fixture.addRun('c', 1, 9);
    fixture.addRun('never', 1, null);
    fixture.addRun('gone', 1, 7, 'deleted');
    fixture.addRun('other', 2, 1);
  });

  test('what every run has comes newest first, ties by id, and runs that never began last', () => {
    addText('tags', 'a', 'mlflow.parentRunId', 'c');
    addText('tags', 'b', 'mlflow.user', 'ada');
    addText('tags', 'b', 'mlflow.runName', 'from its tag');
    fixture.write("UPDATE runs SET name = '' WHERE run_uuid IN ('b', 'c')");
    fixture.write("UPDATE runs SET status = 'KILLED', end_time = 11 WHERE run_uuid = 'c'");
    expect(fixture.source.base('1', 'active')).toEqual({
      ok: true,
      readAt: now,
      value: {
        ids: ['c', 'a', 'b', 'never'],
        names: ['c', 'run a', 'from its tag', 'run never'],
        statuses: ['KILLED', 'FINISHED', 'FINISHED', 'FINISHED'],
        users: [undefined, undefined, 'ada', undefined],
        parents: [undefined, 'c', undefined, undefined],
        startedAt: Float64Array.of(9, 5, 5, NaN),
        endedAt: Float64Array.of(11, NaN, NaN, NaN),
      },
    });
    expect(valueOf(fixture.source.base('1', 'deleted')).ids).toEqual(['gone']);
  });

  test('a metric is its latest value; what is no number and no finite number stays that', () => {
    addLatest('a', 'loss', '0', 1);
    addLatest('b', 'loss', '1.7976931348623157e308');
    addLatest('c', 'loss', '-1.7976931348623157e308');
    addLatest('never', 'loss', '3');
    addLatest('other', 'loss', '4');
    expect(column('metrics.loss')).toEqual({ a: NaN, b: Infinity, c: -Infinity, never: 3 });
    expect(column('metrics.none')).toEqual({});
  });

  test('parameters and tags are texts, whatever dots and quotes their names have', () => {
    addText('params', 'a', 'model.layers', '12');
    addText('params', 'other', 'model.layers', '24');
    addText('tags', 'c', "it''s", 'quoted');
    expect(column('params.model.layers')).toEqual({ a: '12' });
    expect(column("tags.it's")).toEqual({ c: 'quoted' });
  });

  test('columns are those of the experiment; of MLflow’s own tags only those that a person wrote', () => {
    addLatest('a', 'b/loss', '1');
    addLatest('a', 'auc', '1');
    addLatest('other', 'elsewhere', '1');
    addText('params', 'a', 'lr', '1');
    for (const key of ['team', 'mlflow.note.content', 'mlflow.source.name']) addText('tags', 'a', key, 'x');
    expect(valueOf(fixture.source.columns('1'))).toEqual([
      { id: 'metrics.auc', kind: 'number', filled: undefined },
      { id: 'metrics.b/loss', kind: 'number', filled: undefined },
      { id: 'params.lr', kind: 'text', filled: undefined },
      { id: 'tags.mlflow.note.content', kind: 'text', filled: undefined },
      { id: 'tags.team', kind: 'text', filled: undefined },
    ]);
  });

  test('an experiment and a column that are not there are said so', () => {
    expect(fixture.source.base('9', 'active')).toMatchObject({ problem: { reason: 'not-found' } });
    expect(fixture.source.columns('x')).toMatchObject({ problem: { reason: 'not-found' } });
    const unknown = fixture.source.column({ experiment: '1', column: 'info.colour', rows: new Map() });
    expect(unknown).toMatchObject({ problem: { reason: 'not-found' } });
  });
});

test('a data set is a column of its digests', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  for (const run of ['a', 'b']) fixture.addRun(run, 1, 5);
  for (const digest of ['d2', 'd1']) {
    fixture.write(
      `INSERT INTO datasets (dataset_uuid, experiment_id, name, digest, dataset_source_type, dataset_source)
       VALUES ('u-${digest}', 1, 'train', '${digest}', 'local', '{}');
       INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id)
       VALUES ('i-${digest}', 'DATASET', 'u-${digest}', 'RUN', 'a')`,
    );
  }
  expect(valueOf(fixture.source.columns('1')).map(({ id }) => id)).toEqual(['data.train']);
  expect(column('data.train')).toEqual({ a: 'd1, d2' });
});

test('a store from before the table of latest metrics gives the latest of its points', () => {
  fixture = new Fixture('97727af70f4d');
  fixture.write('DROP TABLE latest_metrics');
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
  fixture.addPoint('a', 'loss', { value: '2', timestamp: 1, step: 2 });
  fixture.addPoint('a', 'loss', { value: '3', timestamp: 9, step: 1 });
  expect(column('metrics.loss')).toEqual({ a: 2 });
  expect(valueOf(fixture.source.columns('1')).map(({ id }) => id)).toEqual(['metrics.loss']);
});

test('a large experiment has its columns by the index, without those that only others have', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addExperiment(2, 'two');
  fixture.write(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
     INSERT INTO runs (run_uuid, status, start_time, lifecycle_stage, experiment_id)
     SELECT printf('r%05d', i), 'FINISHED', i, 'active', 1 FROM n`,
  );
  fixture.addRun('other', 2, 1);
  fixture.write(
    "INSERT INTO latest_metrics SELECT 'loss', start_time, 1, 1, 0, run_uuid FROM runs WHERE experiment_id = 1",
  );
  addLatest('r00600', 'rare', '1');
  addLatest('other', 'elsewhere', '1');
  addLatest('other', 'loss', '5');
  const ids = valueOf(fixture.source.columns('1')).map(({ id }) => id);
  expect(ids).toEqual(['metrics.loss', 'metrics.rare']);
  expect(Object.values(column('metrics.loss'))).toHaveLength(1200);
  expect(column('metrics.loss')['r01200']).toBe(1200);
  expect(valueOf(fixture.source.columns('2')).map(({ id }) => id)).toEqual([
    'metrics.elsewhere',
    'metrics.loss',
  ]);
});
