import type { Cell, ColumnInfo } from '../../messages/runs.ts';
import { cellText, noValue } from './cellText.ts';
import type { PlacedColumn } from './model.ts';

/** The element of a cell, used again for whatever cell comes into sight, with what it shows now. */
export interface CellView {
  readonly element: HTMLElement;
  readonly text: Text;
  place: PlacedColumn | undefined;
  label: string | undefined;
}

/** What a cell shows: words, none where the run has no value, classes, and the whole value where the words are less. */
export interface Shown {
  readonly words: string | undefined;
  readonly tone: string;
  readonly whole: string | undefined;
}

/** A cell whose value is not read yet. */
export const pending: Shown = { words: '', tone: ' pending', whole: undefined };

/** How a value of a column is shown. */
export function shownOf(cell: Cell, kind: ColumnInfo['kind'], now: number): Shown {
  const words = cellText(cell, kind, now);
  const tone = kind === 'status' && typeof cell === 'string' ? ` status-${toneOf(cell)}` : '';
  const whole = kind === 'number' && typeof cell === 'number' ? String(cell) : words;
  return { words, tone, whole: whole === words ? undefined : whole };
}

/** Shows a value; a screen reader is told the whole one. What is as before is not touched. */
export function show(cell: CellView, { words, tone, whole }: Shown): void {
  const { element, text, place } = cell;
  const isNone = words === undefined;
  const shown = words ?? noValue;
  if (text.data !== shown) {
    text.data = shown;
    element.removeAttribute('title');
  }
  setLabel(cell, isNone ? 'no value' : whole && `${shown}, in full ${whole}`);
  setClass(element, `cell ${place?.column.kind ?? 'text'}${isNone ? ' none' : ''}${tone}`);
}

function setLabel(cell: CellView, label: string | undefined): void {
  if (cell.label === label) return;
  cell.label = label;
  if (label === undefined) cell.element.removeAttribute('aria-label');
  else cell.element.setAttribute('aria-label', label);
}

/** Puts a cell where its column is. */
export function placeCell(cell: CellView, place: PlacedColumn, parent: HTMLElement): void {
  if (cell.element.parentElement !== parent) parent.append(cell.element);
  const before = cell.place;
  cell.place = place;
  if (before?.left !== place.left) cell.element.style.left = `${place.left}px`;
  if (before?.column.width !== place.column.width) cell.element.style.width = `${place.column.width}px`;
  if (before?.index !== place.index) cell.element.setAttribute('aria-colindex', String(place.index + 1));
}

/** A cell that shows nothing yet. */
export function newCell(): CellView {
  const element = document.createElement('div');
  element.setAttribute('role', 'gridcell');
  element.tabIndex = -1;
  const text = document.createTextNode('');
  element.append(text);
  return { element, text, place: undefined, label: undefined };
}

const tones: ReadonlyMap<string, string> = new Map([
  ['RUNNING', 'running'],
  ['SCHEDULED', 'scheduled'],
  ['FINISHED', 'finished'],
  ['FAILED', 'failed'],
  ['KILLED', 'killed'],
]);

function toneOf(status: string): string {
  return tones.get(status) ?? 'unknown';
}

export function setClass(element: HTMLElement, name: string): void {
  if (element.className !== name) element.className = name;
}
