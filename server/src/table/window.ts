import type { ColumnId, TableWindow } from '../engine/evidence/table.ts';
import type { KeyValue } from '../engine/evidence/tracking.ts';
import { cellOf, readCells } from './cells.ts';
import type { Cells } from './cells.ts';
import { changes } from './changed.ts';
import type { Content } from './content.ts';
import { partOf } from './rows.ts';
import type { TableRows } from './rows.ts';

/** Some rows from a place on. */
export interface WindowRequest {
  readonly from: number;
  readonly count: number;
  readonly columns: readonly ColumnId[];
}

export interface Looked {
  /** The rows that are looked at. */
  readonly wanted: Int32Array;
  readonly ids: readonly ColumnId[];
  /** The parameters of the run that the others are compared with. */
  baseline(): Promise<readonly KeyValue[] | undefined>;
}

/** The cells of rows, as the sources give them. */
export async function readLooked(
  { rows, columns, infos, stop }: Content,
  { wanted, ids, baseline }: Looked,
): Promise<ReadonlyMap<ColumnId, Cells>> {
  const cells = await readCells({ rows, columns, wanted, ids }, stop);
  if (!ids.includes('info.changed')) return cells;
  const parameters = infos.map(({ id }) => id).filter((id) => id.startsWith('params.'));
  const known = await baseline();
  if (known === undefined) return cells;
  const values = await readCells({ rows, columns, wanted, ids: parameters }, stop);
  return new Map([...cells, ['info.changed', changes(known, values, wanted.length)]]);
}

/** The columns of a window as far as they are in memory. */
export function knownColumns({ columns }: Content, { wanted, ids }: Looked): TableWindow['columns'] {
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
