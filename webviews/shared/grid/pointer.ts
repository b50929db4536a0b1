import type { GridControl, GridHandlers } from './control.ts';
import { hoverText } from './hoverText.ts';
import type { Head } from './head.ts';
import type { Rows } from './rows.ts';

interface Parts {
  readonly grid: GridControl;
  readonly rows: Rows;
  readonly handlers: GridHandlers;
}

/** Does what the mouse asks of a grid. */
export function bindPointer(body: HTMLElement, head: Head, parts: Parts): void {
  body.addEventListener('click', (event) => clicked(event, parts));
  body.addEventListener('dblclick', (event) => opened(event, parts));
  body.addEventListener('contextmenu', (event) => asked(event, parts));
  body.addEventListener('mouseover', (event) => hovered(event, parts));
  head.element.addEventListener('click', (event) => sorted(event, head, parts));
  head.element.addEventListener('contextmenu', (event) => headAsked(event, head, parts));
  head.element.addEventListener('pointerdown', (event) => gripped(event, head, parts));
}

function clicked(event: MouseEvent, { grid, rows }: Parts): void {
  const place = event.target instanceof Element ? rows.placeOf(event.target) : undefined;
  if (place === undefined || !(event.target instanceof Element)) return;
  const { row, column = grid.active.column } = place;
  const isTick = event.target.classList.contains('tick') || place.column === undefined;
  if (event.shiftKey) grid.selecting.extend(row, grid.active.row);
  else if (isTick || event.ctrlKey || event.metaKey) grid.selecting.toggle(row);
  else grid.selecting.anchor = row;
  grid.activate({ row, column });
}

function opened({ target }: MouseEvent, { grid, rows, handlers }: Parts): void {
  const place = target instanceof Element ? rows.placeOf(target) : undefined;
  const run = place === undefined ? undefined : grid.runAt(place.row);
  if (run !== undefined && place?.column !== undefined) handlers.open(run);
}

function asked(event: MouseEvent, { grid, rows, handlers }: Parts): void {
  const place = event.target instanceof Element ? rows.placeOf(event.target) : undefined;
  if (place?.column === undefined) return;
  event.preventDefault();
  grid.activate({ row: place.row, column: place.column });
  const column = grid.table.columns[place.column];
  const run = grid.runAt(place.row);
  if (column !== undefined) handlers.menu({ column, run, beside: new DOMRect(event.clientX, event.clientY) });
}

/** The whole value is set as the hover of the one cell that is pointed at, so that scrolling need not. */
function hovered({ target }: MouseEvent, { grid, rows }: Parts): void {
  if (!(target instanceof HTMLElement)) return;
  const place = rows.placeOf(target);
  const column = place?.column === undefined ? undefined : grid.table.columns[place.column];
  if (place === undefined || column === undefined) return;
  const text = hoverText(grid.cellAt(place.row, column.id), column.kind);
  if (text === undefined) target.removeAttribute('title');
  else target.title = text;
}

function sorted(event: MouseEvent, head: Head, { grid, handlers }: Parts): void {
  if (!(event.target instanceof Element) || event.target.classList.contains('grip')) return;
  const column = head.columnOf(event.target);
  const id = column === undefined ? undefined : grid.table.columns[column]?.id;
  if (column === undefined || id === undefined) return;
  grid.activate({ row: -1, column });
  handlers.sort(id, event.shiftKey);
}

function headAsked(event: MouseEvent, head: Head, { grid, handlers }: Parts): void {
  const at = event.target instanceof Element ? head.columnOf(event.target) : undefined;
  const column = at === undefined ? undefined : grid.table.columns[at];
  if (at === undefined || column === undefined) return;
  event.preventDefault();
  grid.activate({ row: -1, column: at });
  handlers.menu({ column, run: undefined, beside: new DOMRect(event.clientX, event.clientY) });
}

/** The right edge of a head was taken hold of: the column follows until it is let go. */
function gripped(event: PointerEvent, head: Head, { grid, handlers }: Parts): void {
  if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('grip')) return;
  const at = head.columnOf(event.target);
  const column = at === undefined ? undefined : grid.table.columns[at];
  if (column === undefined) return;
  event.preventDefault();
  const width = (moved: PointerEvent): number => column.width + moved.clientX - event.clientX;
  const moved = (to: PointerEvent): void => handlers.resize(column.id, width(to), false);
  const ended = (to: PointerEvent): void => {
    removeEventListener('pointermove', moved);
    removeEventListener('pointerup', ended);
    handlers.resize(column.id, width(to), true);
  };
  addEventListener('pointermove', moved);
  addEventListener('pointerup', ended);
}
