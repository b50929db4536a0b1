import { describe, expect, test } from 'vitest';
import type { ShownColumn, SortKey } from '../../../webviews/messages/runs.ts';
import { hidden, moved, only, pinned, resized, sortedBy, toggled } from '../../../webviews/runs/columns.ts';

const column = (id: ShownColumn['id'], isPinned = false): ShownColumn => ({ id, width: 100, isPinned });
const columns = [
  column('info.name', true),
  column('info.status'),
  column('metrics.auc'),
  column('params.lr'),
];
const ids = (all: readonly ShownColumn[]): readonly string[] => all.map(({ id }) => id);

describe('the columns of the table', () => {
  test('are shown behind those of their group, and hidden again', () => {
    const more = toggled(columns, { id: 'metrics.f1', kind: 'number', filled: undefined });
    expect(ids(more)).toEqual(['info.name', 'info.status', 'metrics.auc', 'metrics.f1', 'params.lr']);
    expect(more[3]).toEqual({ id: 'metrics.f1', width: 120, isPinned: false });
    expect(toggled(more, { id: 'metrics.f1', kind: 'number', filled: 1 })).toEqual(columns);
    expect(ids(toggled(columns, { id: 'tags.team', kind: 'text', filled: 1 })).at(-1)).toBe('tags.team');
  });

  test('are never none', () => {
    expect(hidden([column('info.name')], 'info.name')).toHaveLength(1);
  });

  test('stay within what can be read', () => {
    expect(resized(columns, 'params.lr', -5)[3]?.width).toBe(48);
    expect(resized(columns, 'params.lr', 5000)[3]?.width).toBe(800);
    expect(resized(columns, 'params.lr', 99.6)[3]?.width).toBe(100);
  });

  test('stand left of the others when they are pinned, and move among their own', () => {
    const both = pinned(columns, 'params.lr', true);
    expect(ids(both)).toEqual(['info.name', 'params.lr', 'info.status', 'metrics.auc']);
    expect(ids(moved(both, 'params.lr', -1))).toEqual([
      'params.lr',
      'info.name',
      'info.status',
      'metrics.auc',
    ]);
    expect(moved(both, 'params.lr', 1)).toBe(both);
    expect(moved(both, 'metrics.auc', 1)).toBe(both);
  });

  test('are narrowed to those that differ, and keep their widths', () => {
    const wide = resized(columns, 'params.lr', 300);
    const infos = [{ id: 'metrics.f1', kind: 'number', filled: 2 }] as const;
    expect(only(wide, ['params.lr', 'metrics.f1'], infos)).toEqual([
      ...wide.slice(0, 2),
      wide[3],
      { id: 'metrics.f1', width: 120, isPinned: false },
    ]);
  });
});

describe('the order', () => {
  const by = (name: SortKey['column'], direction: SortKey['direction']): SortKey => ({
    column: name,
    direction,
  });

  test('goes from ascending over descending to none', () => {
    const first = sortedBy([], 'metrics.auc', false);
    expect(first).toEqual([by('metrics.auc', 'ascending')]);
    const second = sortedBy(first, 'metrics.auc', false);
    expect(second).toEqual([by('metrics.auc', 'descending')]);
    expect(sortedBy(second, 'metrics.auc', false)).toEqual([]);
  });

  test('is by several columns where one is added', () => {
    const two = sortedBy([by('params.lr', 'descending')], 'metrics.auc', true);
    expect(two).toEqual([by('params.lr', 'descending'), by('metrics.auc', 'ascending')]);
    expect(sortedBy(two, 'metrics.auc', true)[1]).toEqual(by('metrics.auc', 'descending'));
    expect(sortedBy(two, 'params.lr', true)).toEqual([by('metrics.auc', 'ascending')]);
    expect(sortedBy(two, 'info.name', false)).toEqual([by('info.name', 'ascending')]);
  });
});
