import type { Cell, WindowRow } from '../../messages/runs.ts';
import {
  newCell,
  pending,
  placeCell,
  setClass,
  show,
  shownOf,
  type CellView,
  type Shown,
} from './cellView.ts';
import { seenText } from './cellText.ts';
import type { ColumnLayout, GridColumn } from './model.ts';
import { rowHeight, type Range } from './viewport.ts';

/** Where the rows get what they show. */
export interface RowFacts {
  row(row: number): WindowRow | undefined;
  cell(row: number, column: GridColumn['id']): Cell | undefined;
  isSelected(row: WindowRow): boolean;
  isBaseline(row: WindowRow): boolean;
  now(): number;
}

interface RowView {
  readonly element: HTMLElement;
  readonly pin: HTMLElement;
  readonly cells: CellView[];
  row: number;
  stamp: number;
  layout: ColumnLayout | undefined;
}

/** Rows are placed from a row near them, so that no place is so far away that it loses its fraction. */
const placesFrom = 100_000;

/** So many levels of nesting are indented; deeper ones stand like the last. */
const deepest = 6;

/** The row elements of a grid: so many as are seen, each used again for the next row that comes into sight. */
export class Rows {
  readonly #body: HTMLElement;
  readonly #facts: RowFacts;
  #views: RowView[] = [];
  #stamp = 0;
  #base = 0;

  constructor(body: HTMLElement, facts: RowFacts) {
    this.#body = body;
    this.#facts = facts;
  }

  /** What the rows show may be another by now, wherever they stand. */
  changed(): void {
    this.#stamp += 1;
  }

  /** Draws the rows of a range, moved up so that the part from `top` on is seen. */
  draw(range: Range, top: number, layout: ColumnLayout): void {
    this.#rebase(range.first);
    this.#reserve(range.end - range.first);
    const count = this.#views.length;
    for (let row = range.first; row < range.end; row += 1)
      this.#drawRow(this.#views[row % count], row, layout);
    for (const view of this.#views) if (view.row >= range.end || view.row < range.first) park(view);
    this.#body.style.transform = `translateY(${-(top - this.#base * rowHeight)}px)`;
  }

  /** The element of a cell, where it is drawn. */
  cellAt(row: number, column: number): HTMLElement | undefined {
    const view = this.#views.find((one) => one.row === row);
    return view?.cells.find(({ place }) => place?.index === column)?.element;
  }

  /** The place of the cell that an element is in. */
  placeOf(target: Element): { readonly row: number; readonly column: number | undefined } | undefined {
    const view = this.#views.find(({ element }) => element.contains(target));
    if (view === undefined) return undefined;
    const cell = view.cells.find(({ element }) => element.contains(target));
    return { row: view.row, column: cell?.place?.index };
  }

  #rebase(first: number): void {
    const base = Math.floor(first / placesFrom) * placesFrom;
    if (base === this.#base) return;
    this.#base = base;
    for (const view of this.#views) view.row = -1;
  }

  /**
   * Adds elements where more rows are seen than before: one more than are seen, so that none is used twice, and an even
   * number, so that one that held an odd row holds odd ones only and keeps its style.
   */
  #reserve(count: number): void {
    if (this.#views.length >= count) return;
    const wanted = count + 1 + ((count + 1) % 2);
    const more = Array.from({ length: wanted - this.#views.length }, newRow);
    this.#body.append(...more.map(({ element }) => element));
    this.#views = [...this.#views, ...more];
    for (const view of this.#views) view.row = -1;
  }

  #drawRow(view: RowView | undefined, row: number, layout: ColumnLayout): void {
    if (view === undefined) return;
    const isMoved = view.row !== row;
    if (!isMoved && view.stamp === this.#stamp && view.layout === layout) return;
    if (isMoved) this.#move(view, row);
    if (view.layout !== layout) arrange(view, layout);
    view.stamp = this.#stamp;
    this.#fill(view, this.#facts.row(row));
  }

  #move(view: RowView, row: number): void {
    view.row = row;
    view.element.style.top = `${(row - this.#base) * rowHeight}px`;
    view.element.setAttribute('aria-rowindex', String(row + 2));
  }

  #fill(view: RowView, run: WindowRow | undefined): void {
    const isSelected = run !== undefined && this.#facts.isSelected(run);
    setClass(view.element, rowClass(run, view.row, isSelected));
    setAttribute(view.element, 'aria-selected', String(isSelected));
    const now = this.#facts.now();
    for (const cell of view.cells) {
      if (cell.place !== undefined) show(cell, this.#shown(cell.place.column, view.row, run, now));
    }
  }

  #shown({ id, kind }: GridColumn, row: number, run: WindowRow | undefined, now: number): Shown {
    if (run === undefined) return pending;
    if (id === 'info.name')
      return { words: this.#name(run), tone: ` depth-${Math.min(run.depth, deepest)}`, whole: undefined };
    const cell = this.#facts.cell(row, id);
    return cell === undefined ? pending : shownOf(cell, kind, now);
  }

  #name(run: WindowRow): string {
    const name = seenText(run.name) || run.run;
    return this.#facts.isBaseline(run) ? `${name} (baseline)` : name;
  }
}

function newRow(): RowView {
  const element = document.createElement('div');
  element.className = 'row parked';
  element.setAttribute('role', 'row');
  const pin = document.createElement('div');
  pin.className = 'pin';
  pin.setAttribute('role', 'presentation');
  const tick = document.createElement('span');
  tick.className = 'tick';
  tick.setAttribute('aria-hidden', 'true');
  pin.append(tick);
  element.append(pin);
  return { element, pin, cells: [], row: -1, stamp: -1, layout: undefined };
}

/** Puts the cells of a row where the columns are; cells are made and dropped only when their number is another. */
function arrange(view: RowView, layout: ColumnLayout): void {
  const places = [...layout.pinned, ...layout.seen];
  const more = Math.max(0, places.length - view.cells.length);
  for (const cell of view.cells.splice(places.length)) cell.element.remove();
  view.cells.push(...Array.from({ length: more }, newCell));
  if (view.layout?.pinnedWidth !== layout.pinnedWidth) view.pin.style.width = `${layout.pinnedWidth}px`;
  for (const [at, place] of places.entries()) {
    const cell = view.cells[at];
    if (cell !== undefined) placeCell(cell, place, at < layout.pinned.length ? view.pin : view.element);
  }
  view.layout = layout;
}

/** A row that is not seen is kept for later. */
function park(view: RowView): void {
  if (view.row === -1) return;
  view.row = -1;
  setClass(view.element, 'row parked');
}

function rowClass(run: WindowRow | undefined, row: number, isSelected: boolean): string {
  return `row${row % 2 === 1 ? ' odd' : ''}${isSelected ? ' selected' : ''}${run === undefined ? ' pending' : ''}`;
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
