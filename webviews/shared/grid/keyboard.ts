import type { GridControl, GridHandlers } from './control.ts';
import { actionOf, type GridAction } from './keys.ts';

/** Does what keys ask of a grid. */
export function bindKeyboard(grid: GridControl, handlers: GridHandlers): void {
  grid.element.addEventListener('keydown', (event) => {
    const { count, columns } = grid.table;
    const extent = { rows: count, columns: columns.length, page: grid.page };
    const action = actionOf(event, grid.active, extent);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act(action, grid, handlers);
  });
}

function act(action: GridAction, grid: GridControl, handlers: GridHandlers): void {
  if (action.kind === 'go' || action.kind === 'extend') {
    if (action.kind === 'go') grid.selecting.anchor = undefined;
    else grid.selecting.extend(action.to.row, grid.active.row);
    grid.activate(action.to);
  } else if (action.kind === 'resize') {
    const column = grid.table.columns[grid.active.column];
    if (column !== undefined) handlers.resize(column.id, column.width + action.by, true);
  } else acts[action.kind](grid, handlers);
}

type PlainKind = Exclude<GridAction['kind'], 'go' | 'extend' | 'resize'>;

const acts: Readonly<Record<PlainKind, (grid: GridControl, handlers: GridHandlers) => void>> = {
  toggle: (grid) => grid.selecting.toggle(grid.active.row),
  all: (grid) => grid.selecting.range(0, grid.table.count - 1),
  none: (grid) => grid.selecting.clear(),
  filter: (_, handlers) => handlers.filter(),
  sort: (grid, handlers) => sort(grid, handlers, false),
  addSort: (grid, handlers) => sort(grid, handlers, true),
  open(grid, handlers) {
    const run = grid.runAt(grid.active.row);
    if (run !== undefined) handlers.open(run);
  },
  copy,
  menu(grid, handlers) {
    const { row, column: place } = grid.active;
    const column = grid.table.columns[place];
    const beside = (grid.elementAt(grid.active) ?? grid.element).getBoundingClientRect();
    if (column !== undefined) handlers.menu({ column, run: grid.runAt(row), beside });
  },
};

function sort(grid: GridControl, handlers: GridHandlers, isAdded: boolean): void {
  const column = grid.table.columns[grid.active.column];
  if (column !== undefined) handlers.sort(column.id, isAdded);
}

/** The selected runs where there are some, else the whole value of the cell. */
function copy(grid: GridControl, handlers: GridHandlers): void {
  const { row, column: place } = grid.active;
  const column = grid.table.columns[place];
  if (grid.selecting.runs.length > 0) handlers.copyRows(grid.selecting.runs);
  else if (row >= 0 && column !== undefined) handlers.copyCell(row, column.id);
}
