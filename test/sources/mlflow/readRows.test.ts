import { afterEach, expect, test } from 'vitest';
import type { ColumnId, ColumnValues } from '../../../server/src/engine/evidence/table.ts';
import { Fixture, newest, revisions, valueOf } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

const columns: readonly ColumnId[] = [
  'metrics.loss',
  'metrics.acc.x',
  'params.lr',
  'tags.team',
  'params.none',
];

function fill(): void {
  fixture.addExperiment(1, 'one');
  for (const [place, run] of ['a', 'b', 'c', 'd'].entries()) {
    fixture.addRun(run, 1, place);
    fixture.write(`INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid) VALUES
      ('loss', ${place}.5, 1, 1, 0, '${run}'), ('acc.x', 0, 1, 1, 1, '${run}'), ('more', 1, 1, 1, 0, '${run}')`);
    fixture.write(`INSERT INTO params (key, value, run_uuid) VALUES ('lr', '0.${place % 2}', '${run}')`);
  }
  fixture.write("INSERT INTO tags (key, value, run_uuid) VALUES ('team', 'vision', 'c')");
  fixture.write(
    "UPDATE latest_metrics SET value = 1.7976931348623157e308 WHERE key = 'loss' AND run_uuid = 'd'",
  );
}

function texts(values: ColumnValues): readonly (readonly [number, string])[] {
  return Array.from(values.rows, (row, at) => {
    const value = values.values[at] ?? Number.NaN;
    return [row, values.kind === 'number' ? String(value) : (values.words[value] ?? '')] as const;
  }).toSorted(([a], [b]) => a - b);
}

test.each(revisions)('some runs of a store of shape %s have the values that its columns have', (revision) => {
  fixture = new Fixture(revision);
  fill();
  const runs = ['c', 'a', 'd'];
  const rows = new Map(runs.map((run, place) => [run, place]));
  const read = valueOf(fixture.source.rows({ experiment: '1', runs, columns }));
  expect(read.map(({ id }) => id).sort()).toEqual(columns.toSorted());
  for (const { id, values } of read) {
    const column = valueOf(fixture.source.column({ experiment: '1', column: id, rows }));
    expect(texts(values), id).toEqual(texts(column));
  }
  expect(texts(read.find(({ id }) => id === 'metrics.loss')?.values ?? none)).toEqual([
    [0, '2.5'],
    [1, '0.5'],
    [2, 'Infinity'],
  ]);
});

const none: ColumnValues = { kind: 'number', rows: new Int32Array(), values: new Float64Array() };

test('runs are looked up, and no table is read whole', () => {
  fixture = new Fixture(newest);
  const sql = 'SELECT value FROM params WHERE run_uuid IN (SELECT value FROM json_each(?)) AND +key IN (?)';
  expect(fixture.plan(sql).join('\n')).toContain('index_params_run_uuid');
});
