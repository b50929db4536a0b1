import type { TableCell, TableWindow } from '../../../../server/src/protocol/table.ts';

/** A longer text is cut for the table, which says how long it is; copying gives all of it. */
const longest = 300;

/** A window that says that nothing could be read. */
export const noWindow = { version: -1, rows: [], columns: [] } as const;

/** A window whose texts are short enough to be sent in any number. */
export function clipped(window: TableWindow): TableWindow {
  return {
    ...window,
    rows: window.rows.map((row) => ({ ...row, name: clippedText(row.name) })),
    columns: window.columns.map(({ id, cells }) => ({ id, cells: cells.map(clippedCell) })),
  };
}

function clippedCell(cell: TableCell): TableCell {
  return typeof cell === 'string' ? clippedText(cell) : cell;
}

function clippedText(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}… (${text.length.toLocaleString('en')} characters, Ctrl+C copies them)`;
}
