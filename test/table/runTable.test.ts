import { describe, expect, test } from 'vitest';
import type { Source } from '../../server/src/engine/evidence/contract.ts';
import { ColumnMemory } from '../../server/src/table/memory.ts';
import { fakeSource, readAt } from '../support/fakeSource.ts';
import { allOf, answered, cellsOf, idsOf, open, refused, sourceOf, valueIn } from './tables.ts';

const source = fakeSource({ runs: 300, metrics: 4, params: 4 });

/** A fake whose columns are given by hand. */
function slow(of: Source, ready: Promise<void>): Source {
  const { table } = of;
  if (table === undefined) throw new Error('no table');
  const base: typeof table.base = async (...asked) => {
    await ready;
    return table.base(...asked);
  };
  return { ...of, table: { ...table, base } };
}

function opening(): { readonly ready: Promise<void>; open(): void } {
  let release = (): void => undefined;
  const ready = new Promise<void>((resolve) => (release = resolve));
  return { ready, open: () => release() };
}

test('a table shows all runs newest first, and its cells by windows', async () => {
  const { table } = open([source]);
  const head = valueIn(await table.query(allOf(source)));
  expect(head).toMatchObject({ total: 300, shown: 300, reading: undefined, missing: [], version: 1 });
  const columns = ['info.name', 'metrics.metric_0', 'params.param_1'] as const;
  const window = valueIn(await table.window({ from: 10, count: 2, columns }));
  expect(window.rows.map(({ name }) => name)).toEqual(['run 10', 'run 11']);
  expect(window.columns.map(({ id, cells }) => [id, cells.length])).toEqual(columns.map((id) => [id, 2]));
  expect(window.columns[0]?.cells).toEqual(['run 10', 'run 11']);
});

test('windows beyond the rows are empty, those of no table too', async () => {
  const { table } = open([source]);
  const asked = { from: 0, count: 10, columns: ['info.name'] } as const;
  expect(valueIn(await table.window(asked)).rows).toEqual([]);
  await table.query(allOf(source));
  expect(valueIn(await table.window({ ...asked, from: 299 })).rows).toHaveLength(1);
  expect(valueIn(await table.window({ ...asked, from: 300 })).rows).toEqual([]);
  expect(valueIn(await table.window({ ...asked, from: -5 })).from).toBe(0);
});

test('a table is sorted by a metric, runs without it last, and read in its new version', async () => {
  const { table } = open([source]);
  await table.query(allOf(source));
  await table.query({ ...allOf(source), sort: [{ column: 'metrics.metric_2', direction: 'descending' }] });
  const window = valueIn(await table.window({ from: 0, count: 300, columns: ['metrics.metric_2'] }));
  const cells = (window.columns[0]?.cells ?? []).map((cell) => (cell === null ? -1 : Number(cell)));
  expect(cells).toEqual(cells.toSorted((a, b) => b - a));
  expect(cells.filter((cell) => cell === -1)).toHaveLength(30);
  expect(window.version).toBe(2);
});

describe('while a source is slow', () => {
  test('the newest runs are shown, and all when they are there', async () => {
    const { ready, open: release } = opening();
    const big = slow(fakeSource({ runs: 2500, metrics: 4, params: 4 }), ready);
    const { table, told } = open([big]);
    const first = valueIn(await table.query(allOf(big)));
    expect(first).toMatchObject({ total: 2500, shown: 1000, reading: { what: 'runs' } });
    expect((await cellsOf(table, 'metrics.metric_0')).every((cell) => typeof cell === 'number')).toBe(true);
    release();
    await expect.poll(() => told.at(-1)).toMatchObject({ shown: 2500, reading: undefined });
    expect(await idsOf(table)).toHaveLength(2500);
  });

  test('a second question for the same runs does not read them again', async () => {
    const { ready, open: release } = opening();
    let reads = 0;
    const big = slow(
      source,
      ready.then(() => void (reads += 1)),
    );
    const { table, told } = open([big]);
    await table.query(allOf(big));
    const second = table.query({ ...allOf(big), filter: 'metrics.metric_0 < 0.5' });
    release();
    const head = valueIn(await second);
    expect(head.reading === undefined ? head : told.at(-1)).toMatchObject({ total: 300 });
    await expect.poll(() => table.window({ from: 0, count: 1, columns: [] })).toMatchObject({ ok: true });
    expect(reads).toBe(1);
  });

  test('a question that another one overtook shows nothing any more', async () => {
    const { ready } = opening();
    const [before, after] = ['before', 'after'].map((id) =>
      slow(fakeSource({ runs: 5, metrics: 1, params: 1 }, id), ready),
    );
    if (before === undefined || after === undefined) throw new Error('no sources');
    const { table } = open([before, after]);
    const first = table.query(allOf(before));
    await new Promise((resolve) => setTimeout(resolve, 60));
    void table.query({ ...allOf(after), filter: 'run' });
    await first;
    expect(valueIn(await table.window({ from: 0, count: 9, columns: [] })).rows).toEqual([]);
  });

  test('a column that comes when the table is closed is not kept', async () => {
    const { ready, open: release } = opening();
    const memory = new ColumnMemory(1e9);
    const { table: reader } = source;
    if (reader === undefined) throw new Error('no table');
    const column: typeof reader.column = async (...asked) => {
      await ready;
      return reader.column(...asked);
    };
    const late: Source = {
      ...source,
      table: { base: reader.base, columns: reader.columns, column },
    };
    const { table } = open([late], memory);
    await table.query(allOf(late));
    const window = table.window({ from: 0, count: 9, columns: ['metrics.metric_0'] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    table.close();
    release();
    await window;
    expect(memory.bytes).toBe(0);
  });

  test('closing ends it: nothing is told any more', async () => {
    const { ready, open: release } = opening();
    const big = slow(source, ready);
    const { table, told } = open([big]);
    await table.query(allOf(big));
    table.close();
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
    expect(await idsOf(table)).toEqual([]);
  });
});

describe('sources that fail', () => {
  test('one is named, the others are there', async () => {
    const broken: Source = {
      ...fakeSource({ runs: 3, metrics: 1, params: 1 }, 'broken'),
      table: {
        base: () => refused('unreachable', 'Nobody answers.'),
        columns: () => answered([]),
        column: () => refused('unreachable', 'Nobody answers.'),
      },
    };
    const { table } = open([source, broken]);
    const head = valueIn(await table.query(allOf(source, broken, sourceOf([], 'gone'))));
    expect(head).toMatchObject({ total: 300, shown: 300 });
    expect(head.missing.map(({ scope, message }) => [scope.source, message])).toEqual([
      ['broken', 'Nobody answers.'],
      ['gone', 'This source is not part of the project any more.'],
    ]);
  });

  test('a column that cannot be read leaves its cells empty, and is told', async () => {
    const fake = fakeSource({ runs: 3, metrics: 1, params: 1 });
    if (fake.table === undefined) throw new Error('no table');
    const half: Source = {
      ...fake,
      table: { ...fake.table, column: () => refused('unreachable', 'Nobody answers.') },
    };
    const { table } = open([half]);
    const sort = [{ column: 'metrics.metric_0', direction: 'ascending' }] as const;
    const head = valueIn(await table.query({ ...allOf(half), sort }));
    expect(head).toMatchObject({ shown: 3, missing: [{ message: 'Nobody answers.' }] });
    expect(await cellsOf(table, 'metrics.metric_0')).toEqual([null, null, null]);
  });

  test('one that rejects is told like one that fails', async () => {
    const fake = fakeSource({ runs: 3, metrics: 1, params: 1 });
    if (fake.table === undefined) throw new Error('no table');
    const base = (): Promise<never> => Promise.reject(new Error('broken inside'));
    const { table } = open([{ ...fake, table: { ...fake.table, base } }]);
    const head = valueIn(await table.query(allOf(fake)));
    expect(head).toMatchObject({ shown: 0, reading: undefined });
    expect(head.missing[0]?.message).toContain('broken inside');
  });
});

describe('runs of several sources', () => {
  const other = fakeSource({ runs: 5, metrics: 2, params: 1 }, 'fake:2');

  test('stand in one order, and have the columns of all', async () => {
    const { table } = open([source, other]);
    const head = valueIn(await table.query(allOf(source, other)));
    expect(head.total).toBe(305);
    const window = valueIn(await table.window({ from: 0, count: 4, columns: ['metrics.metric_3'] }));
    expect(window.rows.map(({ source: id, name }) => `${id} ${name}`)).toEqual([
      'fake:1 run 0',
      'fake:2 run 0',
      'fake:1 run 1',
      'fake:2 run 1',
    ]);
  });

  test('a source without a table is read run by run', async () => {
    const paged = sourceOf([{ id: 'x', startedAt: readAt + 1, metrics: { m: 2 }, params: { p: 'a' } }]);
    const { table } = open([source, paged]);
    const head = valueIn(await table.query({ ...allOf(source, paged), filter: 'metrics.m = 2' }));
    expect(head).toMatchObject({ total: 301, shown: 1 });
    expect(head.columns.find(({ id }) => id === 'params.p')).toMatchObject({ kind: 'text', filled: 1 });
    expect(await cellsOf(table, 'params.p')).toEqual(['a']);
  });
});

test('when a source changes, runs come, go and change, and the table tells it', async () => {
  const runs = [
    { id: 'a', startedAt: 1, metrics: { m: 1 } },
    { id: 'b', startedAt: 2, metrics: { m: 2 } },
  ];
  const live = sourceOf(runs);
  const { table, told } = open([live]);
  const query = { ...allOf(live), sort: [{ column: 'metrics.m', direction: 'descending' } as const] };
  await table.query(query);
  expect(await idsOf(table)).toEqual(['b', 'a']);
  runs.splice(1, 1, { id: 'c', startedAt: 3, metrics: { m: 0 } });
  await table.changed('another');
  expect(told).toEqual([]);
  await table.changed(live.info.id);
  expect(told.at(-1)).toMatchObject({ total: 2, version: 2 });
  expect(await idsOf(table)).toEqual(['a', 'c']);
  expect(await cellsOf(table, 'metrics.m')).toEqual([1, 0]);
});

test('memory is given back when a table is closed or reads anew', async () => {
  const memory = new ColumnMemory(1e9);
  const { table } = open([source], memory);
  await table.query({ ...allOf(source), filter: 'run' });
  expect(memory.bytes).toBeGreaterThan(10_000);
  const before = memory.bytes;
  await table.changed(source.info.id);
  expect(memory.bytes).toBe(before);
  table.close();
  expect(memory.bytes).toBe(0);
});

test('what changed is told against the baseline, three parameters at most', async () => {
  const without = { seed: '1', model: 'cnn', long: 'x'.repeat(100) };
  const params = { lr: '0.1', depth: '3', ...without };
  const many = sourceOf([
    { id: 'base', startedAt: 4, params },
    { id: 'same', startedAt: 3, params },
    { id: 'less', startedAt: 2, params: { ...without, lr: '0.01', extra: '1' } },
    {
      id: 'all',
      startedAt: 1,
      params: { lr: '1', depth: '4', seed: '2', model: 'rnn', long: 'y'.repeat(100) },
    },
  ]);
  const { table } = open([many]);
  const baseline = { source: many.info.id, run: 'base' };
  await table.query({ ...allOf(many), baseline });
  expect(await cellsOf(table, 'info.changed')).toEqual([
    '',
    '',
    'lr 0.1 → 0.01, depth −, extra +',
    'lr 0.1 → 1, depth 3 → 4, seed 1 → 2 and 2 more',
  ]);
  await table.query(allOf(many));
  expect(await cellsOf(table, 'info.changed')).toEqual([null, null, null, null]);
});

describe('nested runs', () => {
  const nested = sourceOf([
    { id: 'p', startedAt: 1 },
    { id: 'c1', startedAt: 5, parentId: 'p' },
    { id: 'c2', startedAt: 6, parentId: 'p' },
    { id: 'g', startedAt: 7, parentId: 'c1' },
    { id: 'lost', startedAt: 8, parentId: 'unknown' },
    { id: 'x', startedAt: 9, parentId: 'y' },
    { id: 'y', startedAt: 10, parentId: 'x' },
  ]);
  const rowsOf = async (filter: string): Promise<string> => {
    const { table } = open([nested]);
    await table.query({ ...allOf(nested), nested: true, filter });
    const { rows } = valueIn(await table.window({ from: 0, count: 10, columns: [] }));
    return rows.map(({ run, depth }) => `${'.'.repeat(depth)}${run}`).join(' ');
  };

  test('stand below their parents; those that name each other are there once', async () => {
    expect(await rowsOf('')).toBe('lost p .c2 .c1 ..g y .x');
  });

  test('may be more below one parent than a call can have arguments', async () => {
    const count = 130_000;
    const ids = Array.from({ length: count }, (_, at) => `r${at}`);
    const base = {
      ...{ ids, names: ids, statuses: ids.map(() => 'FINISHED' as const), users: ids.map(() => '') },
      parents: ids.map((_, at) => (at === 0 ? undefined : 'r0')),
      startedAt: new Float64Array(count),
      endedAt: new Float64Array(count),
    };
    const many: Source = {
      ...source,
      table: {
        base: () => answered(base),
        columns: () => answered([]),
        column: () => refused('not-found', ''),
      },
    };
    const { table, told } = open([many]);
    const head = valueIn(await table.query({ ...allOf(many), nested: true }));
    if (head.reading !== undefined) await expect.poll(() => told.at(-1)?.reading).toBeUndefined();
    const window = valueIn(await table.window({ from: count - 1, count: 1, columns: [] }));
    expect(window.rows).toMatchObject([{ run: `r${count - 1}`, depth: 1 }]);
  });

  test('stand alone when their parent is filtered out', async () => {
    expect(await rowsOf("run_id in ('g', 'p')")).toBe('g p');
  });
});

describe('rows as text', () => {
  const texts = sourceOf([
    { id: 'a', startedAt: 1, params: { p: '=1+1' }, metrics: { m: Number.NaN } },
    { id: 'b', startedAt: 0, params: { p: 'x|"y"\n' } },
  ]);
  const columns = ['info.id', 'info.started', 'info.duration', 'metrics.m', 'params.p'] as const;

  test('as CSV, with nothing that a spreadsheet runs', async () => {
    const { table } = open([texts]);
    await table.query(allOf(texts));
    expect(valueIn(await table.copy({ columns, rows: undefined, format: 'csv' }))).toBe(
      [
        'id,started,duration (s),metrics.m,params.p',
        `a,1970-01-01T00:00:00.001Z,30,NaN,'=1+1`,
        `b,1970-01-01T00:00:00.000Z,30,,"x|""y""\\u000a"`,
        '',
      ].join('\n'),
    );
  });

  test('as Markdown, only the rows that are named', async () => {
    const { table } = open([texts]);
    await table.query(allOf(texts));
    const rows = [{ source: texts.info.id, run: 'b' }];
    const text = valueIn(await table.copy({ columns: ['info.id', 'params.p'], rows, format: 'markdown' }));
    expect(text.split('\n')[2]).toContain('x\\|');
    expect(text.split('\n')).toHaveLength(4);
    const gone = await table.copy({ columns, rows: [{ source: 'x', run: 'b' }], format: 'csv' });
    expect(gone).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  });
});
