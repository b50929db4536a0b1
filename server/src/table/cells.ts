import type { NamedColumn } from '../engine/evidence/contract.ts';
import type { ColumnId, ColumnValues, TableCell } from '../engine/evidence/table.ts';
import type { Cancel } from '../ports/cancel.ts';
import type { Columns } from './columns.ts';
import { textOf } from './dense.ts';
import type { DenseColumn } from './dense.ts';
import { partOf } from './rows.ts';
import type { RowsPart, TableRows } from './rows.ts';
import { settled } from './settled.ts';

/** The most rows whose cells are read for themselves: beyond, whole columns are quicker. */
const mostSingleRows = 2000;

export interface CellsRequest {
  readonly rows: TableRows;
  readonly columns: Columns;
  /** The rows that are wanted, in their order. */
  readonly wanted: Int32Array;
  readonly ids: readonly ColumnId[];
}

export type Cells = readonly TableCell[];

/** The cells of some rows by column: from memory, by the rows where the sources can, and else by whole columns. */
export async function readCells(
  request: CellsRequest,
  cancel: Cancel,
): Promise<ReadonlyMap<ColumnId, Cells>> {
  const cells = new Map<ColumnId, Cells>();
  const missing = request.ids.filter((id) => {
    const column = request.columns.get(id);
    if (column !== undefined) cells.set(id, cellsOf(column, request.wanted));
    return column === undefined;
  });
  const read = await readByRows({ ...request, ids: missing }, cancel);
  for (const id of missing) {
    const single = read?.get(id);
    if (single !== undefined) cells.set(id, single);
    else if (read === undefined) cells.set(id, cellsOf(await request.columns.load(id), request.wanted));
  }
  return cells;
}

function cellsOf(column: DenseColumn, wanted: Int32Array): Cells {
  return Array.from(wanted, (row) => cellOf(column, row));
}

/** What a row shows in a column; null where it has no value. */
export function cellOf(column: DenseColumn, row: number): TableCell {
  if (column.kind === 'text') return textOf(column, row) ?? null;
  return column.has[row] === 1 ? numberCell(column.values[row] ?? Number.NaN) : null;
}

/** A number, or what JSON cannot hold as MLflow writes it. */
function numberCell(value: number): TableCell {
  return Number.isFinite(value) ? value : String(value);
}

/** Undefined where a source reads by whole columns only, or does not answer. */
async function readByRows(
  { rows, wanted, ids }: CellsRequest,
  cancel: Cancel,
): Promise<ReadonlyMap<ColumnId, TableCell[]> | undefined> {
  if (wanted.length > mostSingleRows) return undefined;
  const cells = new Map(ids.map((id) => [id, new Array<TableCell>(wanted.length).fill(null)]));
  if (ids.length === 0) return cells;
  for (const [part, places] of placesByPart(rows, wanted)) {
    const read = await rowsOf(part, { wanted, places, ids }, cancel);
    if (read === undefined) return undefined;
    for (const { id, values } of read) fill(cells.get(id) ?? [], values, places);
  }
  return cells;
}

interface PartRequest {
  readonly wanted: Int32Array;
  /** Places in `wanted` of the rows of this part. */
  readonly places: readonly number[];
  readonly ids: readonly ColumnId[];
}

async function rowsOf(
  { reader, scope, base, offset }: RowsPart,
  { wanted, places, ids }: PartRequest,
  cancel: Cancel,
): Promise<readonly NamedColumn[] | undefined> {
  const runs = places.map((place) => base.ids[(wanted[place] ?? 0) - offset] ?? '');
  if (reader.rows === undefined) return undefined;
  const answer = await settled(reader.rows({ experiment: scope.experiment, runs, columns: ids }, cancel));
  return answer.ok ? answer.value : undefined;
}

function placesByPart(rows: TableRows, wanted: Int32Array): ReadonlyMap<RowsPart, readonly number[]> {
  const places = new Map<RowsPart, number[]>();
  wanted.forEach((row, place) => {
    const part = partOf(rows, row);
    if (part === undefined) return;
    const known = places.get(part);
    if (known === undefined) places.set(part, [place]);
    else known.push(place);
  });
  return places;
}

function fill(cells: TableCell[], values: ColumnValues, places: readonly number[]): void {
  values.rows.forEach((row, index) => {
    const value = values.values[index] ?? Number.NaN;
    cells[places[row] ?? -1] = values.kind === 'text' ? (values.words[value] ?? null) : numberCell(value);
  });
}
