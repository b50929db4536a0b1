import { afterEach, describe, expect, test } from 'vitest';
import { Fixture, newest, revisions, valueOf } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

/** The ids of a whole list, read in pages. */
function allRuns(limit: number, lifecycle: 'active' | 'deleted' = 'active'): readonly string[] {
  const ids: string[] = [];
  let from: string | undefined;
  do {
    const request = { experiment: '1', lifecycle, limit, ...(from === undefined ? {} : { from }) };
    const page = valueOf(fixture.source.runs(request));
    ids.push(...page.items.map(({ id }) => id));
    from = page.next;
  } while (from !== undefined);
  return ids;
}

describe.each(revisions)('a store of revision %s', (revision) => {
  test('active experiments come newest first, with how many active runs they have', () => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'old', 10);
    fixture.addExperiment(2, 'new', 20);
    fixture.addExperiment(3, 'also new', 20);
    fixture.addExperiment(4, 'timeless', null);
    fixture.addExperiment(5, 'deleted', 30, 'deleted');
    fixture.addRun('a', 1, 1);
    fixture.addRun('b', 1, 1);
    fixture.addRun('c', 1, 1, 'deleted');
    fixture.write(`INSERT INTO experiment_tags (key, value, experiment_id) VALUES ('team', 'risk', 2)`);
    const first = valueOf(fixture.source.experiments({ limit: 3 }));
    expect(first.items.map(({ id, name, runCount }) => [id, name, runCount])).toEqual([
      ['2', 'new', 0],
      ['3', 'also new', 0],
      ['1', 'old', 2],
    ]);
    expect(first.items[0]?.tags).toEqual([{ key: 'team', value: 'risk' }]);
    expect(first.total).toBe(4);
    const second = valueOf(fixture.source.experiments({ limit: 3, from: first.next ?? 'none' }));
    expect(second.items.map(({ id }) => id)).toEqual(['4']);
    expect(second.next).toBeUndefined();
  });

  test('runs come newest first, ties by id, those without a start last, in pages of any size', () => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'one');
    fixture.addExperiment(2, 'two');
    for (const [id, startedAt] of [
      ['d', 5],
      ['b', 7],
      ['a', 7],
      ['c', 7],
      ['e', 1],
      ['g', null],
      ['f', null],
    ] as const)
      fixture.addRun(id, 1, startedAt);
    fixture.addRun('x', 2, 9);
    fixture.addRun('y', 1, 9, 'deleted');
    for (const limit of [1, 2, 3, 7, 100])
      expect(allRuns(limit)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(allRuns(2, 'deleted')).toEqual(['y']);
  });

  test('a run comes with the latest point of each metric, its parent and its name', () => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'one');
    fixture.addRun('a', 1, 5);
    fixture.write(`INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid) VALUES
      ('loss', 0.25, 7, 3, 0, 'a'), ('auc', 0, 7, 3, 1, 'a'), ('loss', 9, 9, 9, 0, 'other')`);
    fixture.write(
      `INSERT INTO tags (key, value, run_uuid) VALUES ('mlflow.parentRunId', 'p', 'a'), ('b', NULL, 'a')`,
    );
    const [run] = valueOf(fixture.source.runs({ experiment: '1', limit: 10 })).items;
    expect(run).toMatchObject({
      id: 'a',
      name: 'run a',
      parentId: 'p',
      metrics: [
        { key: 'auc', value: 'NaN', step: 3, timestamp: 7 },
        { key: 'loss', value: 0.25, step: 3, timestamp: 7 },
      ],
    });
    const whole = valueOf(fixture.source.run('a'));
    expect(whole).toMatchObject({
      ...run,
      experimentName: 'one',
      tags: [{ key: 'b', value: '' }, { key: 'mlflow.parentRunId' }],
    });
  });

  test('a history is in the order of time, then step, then value', () => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'one');
    fixture.addRun('a', 1, 5);
    fixture.addPoint('a', 'loss', { value: '3.0', timestamp: 2, step: 0 });
    fixture.addPoint('a', 'loss', { value: '2.0', timestamp: 1, step: 1 });
    fixture.addPoint('a', 'loss', { value: '1.0', timestamp: 1, step: 1 });
    fixture.addPoint('a', 'loss', { value: '0', timestamp: 1, step: 0, isNan: true });
    fixture.addPoint('a', 'other', { value: '5', timestamp: 1, step: 0 });
    expect(valueOf(fixture.source.history({ run: 'a', keys: ['loss', 'none'], limit: 10 }))).toEqual([
      { key: 'loss', steps: [0, 1, 1, 0], timestamps: [1, 1, 1, 2], values: ['NaN', 1, 2, 3], total: 4 },
      { key: 'none', steps: [], timestamps: [], values: [], total: 0 },
    ]);
  });
});

test('a run that starts between two pages moves nothing', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  for (const [index, id] of ['d', 'c', 'b', 'a'].entries()) fixture.addRun(id, 1, index);
  const first = valueOf(fixture.source.runs({ experiment: '1', limit: 2 }));
  fixture.addRun('new', 1, 99);
  const second = valueOf(fixture.source.runs({ experiment: '1', limit: 2, from: first.next ?? '' }));
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(second.total).toBe(5);
});

test('data sets are listed once, with what they were used for', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
  fixture.write(`INSERT INTO datasets (dataset_uuid, experiment_id, name, digest, dataset_source_type, dataset_source)
    VALUES ('d1', 1, 'train', 'x', 'local', '{"uri":"a"}'), ('d2', 1, 'test', 'y', 'local', '{}')`);
  fixture.write(`INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id, step) VALUES
    ('i1', 'DATASET', 'd1', 'RUN', 'a', 0), ('i2', 'DATASET', 'd2', 'RUN', 'a', 0), ('i3', 'DATASET', 'd1', 'RUN', 'b', 0)`);
  fixture.write(
    `INSERT INTO input_tags (input_uuid, name, value) VALUES ('i1', 'mlflow.data.context', 'training')`,
  );
  expect(valueOf(fixture.source.run('a')).datasets).toEqual([
    { name: 'test', digest: 'y', sourceType: 'local', source: '{}', context: undefined },
    { name: 'train', digest: 'x', sourceType: 'local', source: '{"uri":"a"}', context: 'training' },
  ]);
});

test('another workspace of the store is not shown', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.write(`INSERT INTO experiments (experiment_id, name, lifecycle_stage, workspace)
    VALUES (2, 'theirs', 'active', 'other')`);
  expect(valueOf(fixture.source.experiments({ limit: 9 })).items.map(({ name }) => name)).toEqual(['one']);
});

test('an experiment, a run or a place that is not there is said so', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  const problem = { ok: false, problem: { reason: 'not-found' } };
  expect(fixture.source.runs({ experiment: '7', limit: 1 })).toMatchObject(problem);
  expect(fixture.source.runs({ experiment: "1' OR 1=1", limit: 1 })).toMatchObject(problem);
  expect(fixture.source.runs({ experiment: '9'.repeat(40), limit: 1 })).toMatchObject(problem);
  expect(fixture.source.runs({ experiment: '1', limit: 1, from: 'x' })).toMatchObject(problem);
  expect(fixture.source.run('none')).toMatchObject(problem);
  expect(fixture.source.history({ run: 'none', keys: ['loss'], limit: 1 })).toMatchObject(problem);
});

test('ids of eighteen digits are not rounded', () => {
  fixture = new Fixture(newest);
  fixture.write(
    `INSERT INTO experiments (experiment_id, name, lifecycle_stage) VALUES (123456789012345679, 'big', 'active')`,
  );
  fixture.write(`INSERT INTO runs (run_uuid, status, lifecycle_stage, experiment_id)
    VALUES ('a', 'FINISHED', 'active', 123456789012345679)`);
  const [experiment] = valueOf(fixture.source.experiments({ limit: 1 })).items;
  expect(experiment).toMatchObject({ id: '123456789012345679', runCount: 1 });
  expect(valueOf(fixture.source.runs({ experiment: '123456789012345679', limit: 1 })).items[0]).toMatchObject(
    {
      id: 'a',
      experimentId: '123456789012345679',
    },
  );
});

test('cells of a type that MLflow would not write break nothing', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.write('PRAGMA ignore_check_constraints = ON');
  fixture.write(`INSERT INTO runs (run_uuid, name, status, start_time, end_time, lifecycle_stage, experiment_id)
    VALUES ('a', x'00ff', 17, 'yesterday', 1e300, 'active', 1)`);
  fixture.addPoint('a', 'loss', { value: "'high'", timestamp: 1, step: 2 ** 60 });
  fixture.write(
    `INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid) VALUES ('loss', 'low', 'x', x'00', 'y', 'a')`,
  );
  expect(allRuns(1)).toEqual(['a']);
  expect(valueOf(fixture.source.run('a'))).toMatchObject({
    name: 'a',
    status: 'UNKNOWN',
    startedAt: undefined,
  });
  expect(valueOf(fixture.source.history({ run: 'a', keys: ['loss'], limit: 1 }))[0]?.values).toEqual(['NaN']);
});
