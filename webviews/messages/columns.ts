import type { ColumnId, ColumnInfo, ShownColumn } from './runs.ts';

const widths: Readonly<Record<ColumnInfo['kind'], number>> = {
  number: 120,
  text: 140,
  time: 120,
  duration: 104,
  status: 112,
};

/** A column as it is shown at first. */
export function shownColumn(id: ColumnId, kind: ColumnInfo['kind']): ShownColumn {
  const own: Partial<Record<ColumnId, number>> = { 'info.name': 220, 'info.changed': 260 };
  return { id, width: own[id] ?? widths[kind], isPinned: id === 'info.name' };
}
