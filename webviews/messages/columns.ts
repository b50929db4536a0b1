import type { ColumnId, ColumnInfo, ShownColumn } from './runs.ts';

const widths: Readonly<Record<ColumnInfo['kind'], number>> = {
  number: 120,
  text: 140,
  time: 120,
  duration: 104,
  status: 112,
};

/** A longer name makes its column wider than the values need, up to here; so many pixels for a character, and beside. */
const widestAtFirst = 200;
const characterWidth = 7.5;
const beside = 20;

/** A column is not drawn narrower or wider than so many pixels. */
const narrowest = 48;
const widest = 800;

/** The width of a column within what can be read and taken hold of. */
export function columnWidth(wanted: number): number {
  return Math.round(Math.max(narrowest, Math.min(wanted, widest)));
}

/** A column as it is shown at first: as wide as its values and its name need. */
export function shownColumn(id: ColumnId, kind: ColumnInfo['kind']): ShownColumn {
  const own: Partial<Record<ColumnId, number>> = { 'info.name': 220, 'info.changed': 260 };
  return { id, width: own[id] ?? Math.max(widths[kind], widthOfName(id)), isPinned: id === 'info.name' };
}

function widthOfName(id: ColumnId): number {
  const name = id.slice(id.indexOf('.') + 1);
  return Math.min(widestAtFirst, Math.ceil(name.length * characterWidth) + beside);
}
