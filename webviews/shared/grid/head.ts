import type { SortKey } from '../../messages/runs.ts';
import { seenText } from './cellText.ts';
import { nameOf, type ColumnLayout, type PlacedColumn } from './model.ts';

/** The head is this high: the group of the columns, and below it their names. */
export const headHeight = 40;

/** What a person calls the columns that every run has. */
const words: Readonly<Record<string, string>> = {
  'info.name': 'Name',
  'info.id': 'Run id',
  'info.status': 'Status',
  'info.started': 'Started',
  'info.ended': 'Ended',
  'info.duration': 'Duration',
  'info.user': 'User',
  'info.experiment': 'Experiment',
  'info.source': 'Source',
  'info.parent': 'Parent',
  'info.commit': 'Commit',
  'info.labels': 'Labels',
  'info.note': 'Note',
  'info.changed': 'Changed',
};

const groupWords: Readonly<Record<string, string>> = {
  info: '',
  metrics: 'Metrics',
  params: 'Parameters',
  tags: 'Tags',
  data: 'Data',
};

/** What stands above a column. */
export function columnTitle(id: string): string {
  return words[id] ?? seenText(nameOf(id));
}

/** The group of a column, as a person calls it; nothing for what every run has. */
export function groupTitle(id: string): string {
  return groupWords[id.slice(0, id.indexOf('.'))] ?? '';
}

/** The head of a grid: the names of the columns, how they are sorted, and where they are drawn wider. */
export class Head {
  readonly element = document.createElement('div');
  readonly #pin = document.createElement('div');
  #cells: { readonly element: HTMLElement; readonly index: number }[] = [];

  constructor() {
    this.element.className = 'grid-head';
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', '1');
    this.#pin.className = 'pin';
    this.#pin.setAttribute('role', 'presentation');
  }

  /** Draws the head anew; it changes with the columns and their order only, not with the rows. */
  draw(layout: ColumnLayout, sort: readonly SortKey[]): void {
    const cellOf = (place: PlacedColumn, at: number, all: readonly PlacedColumn[]): HTMLElement => {
      const element = headCell(place, sort);
      const group = groupTitle(place.column.id);
      const before = all[at - 1];
      if (before === undefined || groupTitle(before.column.id) !== group) addGroup(element, group);
      this.#cells.push({ element, index: place.index });
      return element;
    };
    this.#cells = [];
    this.#pin.style.width = `${layout.pinnedWidth}px`;
    this.#pin.replaceChildren(...layout.pinned.map(cellOf));
    this.element.replaceChildren(this.#pin, ...layout.seen.map(cellOf));
  }

  cellAt(column: number): HTMLElement | undefined {
    return this.#cells.find(({ index }) => index === column)?.element;
  }

  /** The column whose head an element is in. */
  columnOf(target: Element): number | undefined {
    return this.#cells.find(({ element }) => element.contains(target))?.index;
  }
}

function headCell({ column, index, left }: PlacedColumn, sort: readonly SortKey[]): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'columnheader');
  element.setAttribute('aria-colindex', String(index + 1));
  element.tabIndex = -1;
  element.className = `head-cell ${column.kind}`;
  element.style.left = `${left}px`;
  element.style.width = `${column.width}px`;
  element.title = column.id.startsWith('info.') ? columnTitle(column.id) : seenText(column.id);
  const name = document.createElement('span');
  name.className = 'head-name';
  name.textContent = columnTitle(column.id);
  element.append(name);
  addOrder(element, column.id, sort);
  const grip = document.createElement('span');
  grip.className = 'grip';
  grip.setAttribute('aria-hidden', 'true');
  element.append(grip);
  return element;
}

function addGroup(element: HTMLElement, title: string): void {
  if (title === '') return;
  const group = document.createElement('span');
  group.className = 'head-group';
  group.textContent = title;
  element.prepend(group);
}

function addOrder(element: HTMLElement, id: string, sort: readonly SortKey[]): void {
  const at = sort.findIndex(({ column }) => column === id);
  const key = sort[at];
  if (key === undefined) return;
  element.setAttribute('aria-sort', key.direction);
  const mark = document.createElement('span');
  mark.className = 'order';
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = `${key.direction === 'ascending' ? '↑' : '↓'}${sort.length > 1 ? at + 1 : ''}`;
  element.append(mark);
}
