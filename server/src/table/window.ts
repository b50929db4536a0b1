import type { ColumnId, TableWindow } from '../engine/evidence/table.ts';
import type { Cancel } from '../ports/cancel.ts';
import { cellOf, readCells } from './cells.ts';
import type { Content } from './content.ts';
import { partOf } from './rows.ts';
import type { TableRows } from './rows.ts';

/** The columns of a window, as the sources give them. */
export async function readColumns(
  { rows, columns }: Content,
  { wanted, ids }: { readonly wanted: Int32Array; readonly ids: readonly ColumnId[] },
  cancel: Cancel,
): Promise<TableWindow['columns']> {
  const cells = await readCells({ rows, columns, wanted, ids }, cancel);
  return ids.map((id) => ({ id, cells: cells.get(id) ?? [] }));
}

/** The columns of a window as far as they are in memory. */
export function knownColumns(
  { columns }: Content,
  { wanted, ids }: { readonly wanted: Int32Array; readonly ids: readonly ColumnId[] },
): TableWindow['columns'] {
  return ids.map((id) => {
    const column = columns.get(id);
    return { id, cells: Array.from(wanted, (row) => (column === undefined ? null : cellOf(column, row))) };
  });
}

/** The runs that rows are. */
export function runsAt(
  rows: TableRows,
  wanted: Int32Array,
  depths: Uint8Array | undefined,
): TableWindow['rows'] {
  return Array.from(wanted, (row, place) => {
    const part = partOf(rows, row);
    const local = row - (part?.offset ?? 0);
    return {
      source: part?.scope.source ?? '',
      run: part?.base.ids[local] ?? '',
      name: part?.base.names[local] ?? '',
      status: part?.base.statuses[local] ?? 'UNKNOWN',
      depth: depths?.[place] ?? 0,
    };
  });
}
