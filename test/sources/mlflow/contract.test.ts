import { afterEach, expect, test } from 'vitest';
import { checkSchema, columnsOf, looksLikeStore } from '../../../server/src/sources/mlflow/contract.ts';
import { Fixture, newest, revisions } from './fixture.ts';

let fixture: Fixture | undefined;

afterEach(() => fixture?.dispose());

function columns(tables: Readonly<Record<string, readonly string[]>>): ReturnType<typeof columnsOf> {
  return columnsOf(
    Object.entries(tables).flatMap(([tableName, names]) =>
      names.map((columnName) => ({ tableName, columnName })),
    ),
  );
}

const least = {
  alembic_version: ['version_num'],
  experiments: ['experiment_id', 'name', 'lifecycle_stage'],
  runs: ['run_uuid', 'experiment_id', 'status', 'start_time', 'end_time', 'lifecycle_stage'],
  metrics: ['key', 'value', 'timestamp', 'run_uuid'],
  params: ['key', 'value', 'run_uuid'],
  tags: ['key', 'value', 'run_uuid'],
};

test('a database without tables is empty, one with others is not a store', () => {
  expect(checkSchema(columns({}), undefined)).toEqual({ ok: false, reason: 'empty' });
  expect(checkSchema(columns({ people: ['name'] }), undefined)).toEqual({ ok: false, reason: 'not-a-store' });
  expect(looksLikeStore(columns({ alembic_version: ['version_num'] }))).toBe(false);
});

test('a store needs few columns, and tells which others it has', () => {
  const check = checkSchema(columns(least), { revision: 'unknown' });
  if (!check.ok) throw new Error(check.reason);
  expect(check.schema.revision).toBe('unknown');
  expect(check.schema.has('runs')).toBe(true);
  expect(check.schema.has('runs', 'name')).toBe(false);
  expect(check.schema.has('latest_metrics')).toBe(false);
});

test('a table that lacks what its reader needs counts as missing', () => {
  const check = checkSchema(columns({ ...least, latest_metrics: ['key', 'value', 'run_uuid'] }), undefined);
  expect(check.ok && check.schema.has('latest_metrics')).toBe(false);
});

test('what lacks a needed column is too old where its revision is, else too new', () => {
  const lacking = columns({ ...least, runs: ['run_uuid', 'experiment_id'] });
  const missing = 'runs.status';
  expect(checkSchema(lacking, { revision: '181f10493468' })).toEqual({
    ok: false,
    reason: 'too-old',
    missing,
  });
  expect(checkSchema(lacking, { revision: 'ffffffffffff' })).toEqual({
    ok: false,
    reason: 'too-new',
    missing,
  });
});

test.each(revisions)('the store of revision %s is known by its real tables', (revision) => {
  fixture = new Fixture(revision);
  const schema = fixture.read((store) => store.schema);
  expect(schema.revision).toBe(revision);
  expect(schema.has('latest_metrics')).toBe(true);
  expect(schema.has('registered_model_aliases')).toBe(revision !== '97727af70f4d');
  expect(schema.has('inputs')).toBe(revision !== '97727af70f4d');
  expect(schema.has('experiments', 'workspace')).toBe(revision === newest);
  expect(schema.length('tags', 'value')).toBe(revision === '97727af70f4d' ? 5000 : 8000);
  expect(schema.length('model_version_tags', 'value')).toBe(revision === newest ? undefined : 5000);
  expect(schema.length('tags', 'gone')).toBe(undefined);
});

test('a view in the place of a table is not looked at', () => {
  fixture = new Fixture(newest);
  fixture.write('DROP TABLE latest_metrics');
  fixture.write(
    'CREATE VIEW latest_metrics AS SELECT key, value, timestamp, step, is_nan, run_uuid FROM metrics',
  );
  expect(fixture.read((store) => store.schema.has('latest_metrics'))).toBe(false);
});
