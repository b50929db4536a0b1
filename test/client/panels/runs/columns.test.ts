import { describe, expect, test } from 'vitest';
import { clipped } from '../../../../client/src/panels/runs/clipped.ts';
import { differingColumns } from '../../../../client/src/panels/runs/differing.ts';
import { firstColumns, lookedColumns } from '../../../../client/src/panels/runs/firstColumns.ts';
import type { ColumnInfo, TableWindow } from '../../../../server/src/protocol/table.ts';
import { metric, run } from '../../../support/trackingServer.ts';

const info = (id: ColumnInfo['id'], filled?: number): ColumnInfo => ({ id, kind: 'text', filled });
const base = ['info.name', 'info.status', 'info.started', 'info.duration', 'info.changed'] as const;
const cells = (id: ColumnInfo['id'], ...values: TableWindow['columns'][number]['cells']) => ({
  id,
  cells: values,
});

function sampleOf(columns: TableWindow['columns']): TableWindow {
  return { version: 1, from: 0, rows: [], columns };
}

describe('the columns of a new table', () => {
  const sample = sampleOf([
    cells('metrics.rare', null, null, 1),
    cells('metrics.auc', 1, 2, 3),
    cells('metrics.f1', 1, 2, null),
    cells('metrics.loss', 1, 2, 3),
    cells('metrics.system/cpu', 1, 2, 3),
    cells('params.same', 'a', 'a', 'a'),
    cells('params.lr', '0.1', '0.2', '0.1'),
    cells('params.some', 'a', null, 'a'),
  ]);
  const infos = [...base.map((id) => info(id)), ...sample.columns.map(({ id }) => info(id))];

  test('are what every run has, the fullest metrics, and the parameters that vary', () => {
    expect(firstColumns(infos, sample, false).map(({ id }) => id)).toEqual([
      ...base.slice(0, 4),
      'metrics.auc',
      'metrics.loss',
      'metrics.f1',
      'params.lr',
      'params.some',
    ]);
  });

  test('tell what changed where there is a baseline, and begin with the pinned name', () => {
    const columns = firstColumns(infos, sample, true);
    expect(columns.map(({ id }) => id)).toContain('info.changed');
    expect(columns[0]).toEqual({ id: 'info.name', width: 220, isPinned: true });
  });

  test('follow the counts of the source where it counted', () => {
    const counted = [
      info('info.name'),
      info('metrics.rare', 90),
      info('metrics.auc', 10),
      info('metrics.f1', 50),
    ];
    const ids = firstColumns(counted, sampleOf(sample.columns.slice(0, 3)), false).map(({ id }) => id);
    expect(ids).toEqual(['info.name', 'metrics.rare', 'metrics.f1', 'metrics.auc']);
  });

  test('are chosen among a hundred of each group', () => {
    const many = Array.from({ length: 500 }, (_, n) => info(`params.p${n}`));
    expect(lookedColumns([...many, info('tags.x'), info('metrics.m')])).toHaveLength(101);
  });
});

test('what differs among runs: other values, and values that some do not have', () => {
  const first = run('a', {
    parameters: [{ key: 'lr', value: '1' }],
    metrics: [metric('auc', 0.5), metric('f1', 1)],
  });
  const second = run('b', {
    parameters: [
      { key: 'lr', value: '1' },
      { key: 'depth', value: '3' },
    ],
    metrics: [metric('auc', 0.6), metric('f1', 1)],
    tags: [
      { key: 'mlflow.user', value: 'sam' },
      { key: 'team', value: 'x' },
    ],
  });
  expect(differingColumns([first, second])).toEqual(['params.depth', 'metrics.auc', 'tags.team']);
  expect(differingColumns([first, first])).toEqual([]);
});

test('a long text is cut for the table, which says how long it is', () => {
  const long = 'x'.repeat(5000);
  const row = { source: 's', run: 'r', name: long, status: 'FINISHED', depth: 0 } as const;
  const window = clipped({
    version: 1,
    from: 0,
    rows: [row],
    columns: [cells('params.long', long, 'short', 5, null)],
  });
  expect(window.rows[0]?.name.length).toBeLessThan(400);
  const [cut, ...others] = window.columns[0]?.cells ?? [];
  expect(cut).toBe(`${'x'.repeat(300)}… (5,000 characters, Ctrl+C copies them)`);
  expect(others).toEqual(['short', 5, null]);
});
