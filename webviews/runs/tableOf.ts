import type { GridColumn, GridTable } from '../shared/grid/model.ts';
import type { PanelState } from './reduce.ts';

/** The table as the grid shows it; what is as before stays the same object, so that the grid sees what changed. */
export function tableOf({ runs, columns, now }: PanelState, before: GridTable): GridTable {
  const head = runs?.head;
  const kinds = new Map(head?.columns.map(({ id, kind }) => [id, kind]));
  const shown = columns.map((column): GridColumn => ({ ...column, kind: kinds.get(column.id) ?? 'text' }));
  const sort = runs?.query.sort ?? [];
  return {
    epoch: runs?.epoch ?? 0,
    version: head?.version ?? -1,
    count: head?.shown ?? 0,
    columns: same(before.columns, shown),
    sort: same(before.sort, sort),
    baseline: runs?.baseline,
    now,
  };
}

function same<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
