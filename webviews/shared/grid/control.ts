import type { Cell, ColumnId, PickedRun, Wanted, WindowRow } from '../../messages/runs.ts';
import type { Place } from './keys.ts';
import type { GridColumn, GridTable } from './model.ts';
import type { Selecting } from './selecting.ts';

/** What a person does in a grid. */
export interface GridHandlers {
  wanted(wanted: Wanted): void;
  /** The runs at some places, where not all of them were read: they come back by `pick`. */
  pick(from: number, count: number): void;
  open(run: WindowRow): void;
  select(runs: readonly PickedRun[]): void;
  /** A menu for a column, and for the run of a row where it is not for the head. */
  menu(at: {
    readonly column: GridColumn;
    readonly run: WindowRow | undefined;
    readonly beside: DOMRect;
  }): void;
  sort(column: ColumnId, isAdded: boolean): void;
  resize(column: ColumnId, width: number, isDone: boolean): void;
  copyCell(row: number, column: ColumnId): void;
  copyRows(runs: readonly PickedRun[]): void;
  filter(): void;
}

/** A grid as keys and the mouse work on it. */
export interface GridControl {
  readonly element: HTMLElement;
  readonly table: GridTable;
  /** The cell that keys work on; the head is row -1. */
  readonly active: Place;
  /** How many rows are seen whole. */
  readonly page: number;
  readonly selecting: Selecting;
  activate(to: Place): void;
  runAt(row: number): WindowRow | undefined;
  cellAt(row: number, column: ColumnId): Cell | undefined;
  elementAt(place: Place): HTMLElement | undefined;
}
