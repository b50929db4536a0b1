import { describe, expect, test } from 'vitest';
import type { ColumnId, RunsWindow, Wanted } from '../../../../webviews/messages/runs.ts';
import { WindowCache, type Sight } from '../../../../webviews/shared/grid/cache.ts';

const columns: readonly ColumnId[] = ['info.name', 'metrics.auc'];

function sight(first: number, more: Partial<Sight> = {}): Sight {
  return { rows: { first, end: first + 30 }, columns, direction: 1, ...more };
}

function windowOf({ version, from, count, columns: ids }: Wanted): RunsWindow {
  const rows = Array.from({ length: count }, (_, index) => from + index);
  return {
    version,
    from,
    rows: rows.map((row) => ({
      source: 's',
      run: `r${row}`,
      name: `run ${row}`,
      status: 'FINISHED',
      depth: 0,
    })),
    columns: ids.map((id) => ({ id, cells: rows.map((row) => `${id} ${row} v${version}`) })),
  };
}

function cacheOf(count: number): { cache: WindowCache; asked: Wanted[]; answer: () => void } {
  const asked: Wanted[] = [];
  const cache = new WindowCache((wanted) => asked.push(wanted));
  cache.setTable(1, count);
  const answer = (): void => {
    const last = asked.at(-1);
    if (last !== undefined) cache.put(windowOf(last));
  };
  return { cache, asked, answer };
}

describe('the windows of a table', () => {
  test('are asked for where somebody looks, and then the one ahead', () => {
    const { cache, asked, answer } = cacheOf(1000);
    cache.look(sight(390));
    answer();
    answer();
    answer();
    expect(asked.map(({ from, count }) => [from, count])).toEqual([
      [200, 200],
      [400, 200],
      [600, 200],
    ]);
    expect(cache.cell(417, 'metrics.auc')).toBe('metrics.auc 417 v1');
    expect(cache.row(400)?.name).toBe('run 400');
    expect(cache.row(999)).toBeUndefined();
  });

  test('are asked for upwards when the person goes up, and end with the table', () => {
    const { cache, asked, answer } = cacheOf(450);
    cache.look(sight(410, { direction: -1 }));
    answer();
    answer();
    expect(asked.map(({ from, count }) => [from, count])).toEqual([
      [400, 50],
      [200, 200],
    ]);
  });

  test('are one question at a time; of what was passed by only the last is asked', () => {
    const { cache, asked, answer } = cacheOf(100_000);
    for (let row = 0; row < 90_000; row += 1000) cache.look(sight(row));
    expect(asked).toHaveLength(1);
    answer();
    expect(asked.map(({ from }) => from)).toEqual([0, 89_000]);
  });

  test('are asked only for the columns that they lack', () => {
    const { cache, asked, answer } = cacheOf(100);
    cache.look(sight(0));
    answer();
    cache.look(sight(0, { columns: [...columns, 'params.lr'] }));
    answer();
    expect(asked.map((wanted) => wanted.columns)).toEqual([columns, ['params.lr']]);
    expect(cache.cell(3, 'info.name')).toBe('info.name 3 v1');
  });

  test('are shown as they were until the newer ones are there', () => {
    const { cache, asked, answer } = cacheOf(100);
    cache.look(sight(0));
    answer();
    cache.setTable(2, 101);
    expect(cache.cell(3, 'info.name')).toBe('info.name 3 v1');
    answer();
    expect(asked.at(-1)).toMatchObject({ version: 2, count: 101 });
    expect(cache.cell(3, 'info.name')).toBe('info.name 3 v2');
  });

  test('of an older table are asked for again, and those of a newer wait until it is known', () => {
    const { cache, asked } = cacheOf(100);
    cache.look(sight(0));
    const old = windowOf({ kind: 'wanted', version: 1, from: 0, count: 100, columns });
    cache.setTable(3, 100);
    cache.put(old);
    expect(asked.map(({ version }) => version)).toEqual([1, 3]);
    cache.put({ ...old, version: 4 });
    expect(asked).toHaveLength(2);
    cache.setTable(4, 100);
    expect(asked.at(-1)?.version).toBe(4);
  });

  test('of another table with the same version are asked for again', () => {
    const { cache, asked, answer } = cacheOf(100);
    cache.look(sight(0));
    answer();
    cache.outdate();
    cache.setTable(1, 100);
    expect(asked).toHaveLength(2);
    expect(cache.row(3)?.name).toBe('run 3');
  });

  test('that cannot be read are not asked for without end', () => {
    const { cache, asked } = cacheOf(100);
    cache.look(sight(0));
    cache.put({ version: -1, from: 0, rows: [], columns: [] });
    cache.look(sight(0));
    expect(asked).toHaveLength(1);
    cache.look(sight(40));
    expect(asked).toHaveLength(2);
    cache.put({ version: -1, from: 0, rows: [], columns: [] });
    cache.outdate();
    cache.setTable(1, 100);
    expect(asked).toHaveLength(3);
  });

  test('are kept by number, and those that were not looked at for longest go', () => {
    const { cache, answer } = cacheOf(100_000);
    for (let row = 0; row < 100_000; row += 200) {
      cache.look(sight(row));
      answer();
      answer();
    }
    expect(cache.size).toBeLessThanOrEqual(40);
    expect(cache.row(0)).toBeUndefined();
    expect(cache.row(99_700)).toBeDefined();
  });
});
