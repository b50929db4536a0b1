import { expect, test } from 'vitest';
import { RunColumns } from '../../../../server/src/sources/mlflow/rest/columns.ts';

function run(id: string, data: object, info: object = {}): Record<string, unknown> {
  return { info: { run_id: id, experiment_id: '1', status: 'FINISHED', start_time: 5, ...info }, data };
}

const columns = new RunColumns();
columns.add(
  run('a', { metrics: [{ key: 'x.y', value: 1 }], params: [{ key: 'p', value: 'adam' }] }, { end_time: 9 }),
);
columns.add(
  run('b', { params: [{ key: 'p', value: 'sgd' }], tags: [{ key: 'mlflow.parentRunId', value: 'a' }] }),
);
columns.add(run('c', { metrics: [{ key: 'x.y', value: 'NaN' }], params: [{ key: 'p', value: 'adam' }] }));
columns.add(run('b', { params: [{ key: 'p', value: 'again' }] }));
columns.add({ info: {} });

test('each run is there once, in its place', () => {
  expect(columns.length).toBe(3);
  expect(columns.base()).toMatchObject({
    ids: ['a', 'b', 'c'],
    statuses: ['FINISHED', 'FINISHED', 'FINISHED'],
    parents: [undefined, 'a', undefined],
    startedAt: Float64Array.of(5, 5, 5),
    endedAt: Float64Array.of(9, Number.NaN, Number.NaN),
  });
});

test('the columns are those that some run has a value in', () => {
  expect(columns.infos()).toEqual([
    { id: 'metrics.x.y', kind: 'number', filled: 2 },
    { id: 'params.p', kind: 'text', filled: 3 },
    { id: 'tags.mlflow.parentRunId', kind: 'text', filled: 1 },
  ]);
});

test('a column is told by the rows that are asked for, in their order', () => {
  const rows = new Map([
    ['c', 0],
    ['gone', 1],
    ['a', 2],
  ]);
  expect(columns.column('metrics.x.y', rows)).toEqual({
    kind: 'number',
    rows: Int32Array.of(0, 2),
    values: Float64Array.of(Number.NaN, 1),
  });
  expect(columns.column('params.p', rows)).toEqual({
    kind: 'text',
    rows: Int32Array.of(0, 2),
    values: Int32Array.of(0, 0),
    words: ['adam', 'sgd'],
  });
});

test('a column that nobody has is empty', () => {
  const rows = new Map([['a', 0]]);
  expect(columns.column('metrics.gone', rows)).toMatchObject({ kind: 'number', rows: Int32Array.of() });
  expect(columns.column('data.x', rows)).toMatchObject({ kind: 'text', words: [] });
});
